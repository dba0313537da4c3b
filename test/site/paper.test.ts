import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

const browser = await findBrowser();

/** Room for words on a portrait A4, CSS pixels. */
const SHEET = { width: 643, height: 1000 };

describe.skipIf(browser.kind === 'missing')('a page on paper', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('says what it is not, and where it can be checked, and has nothing to press, to pick or to type into', async () => {
    const page = await openPage();
    const left: Record<string, string[]> = {};
    for (const { path, isHidden } of pageTypes) {
      await page.goto(open.home + path, { waitUntil: 'networkidle' });
      if (!isHidden) await expectNote(page, path);
      const found = await page.evaluate(visibleControls);
      if (found.length > 0) left[path] = found.slice(0, 3);
    }
    expect(left).toEqual({});
  });

  it('has tables as tables, though a sheet is as narrow as a tablet', async () => {
    const page = await openPage();
    await page.setViewportSize(SHEET);
    for (const path of ['compare/gaps/', 'compare/matrix/', 'territories/leningrad/']) {
      await page.goto(open.home + path);
      const rows = page.locator('main .table tr:visible');
      const displays = await rows.evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).display),
      );
      expect(displays.length, path).toBeGreaterThan(3);
      expect(new Set(displays), path).toEqual(new Set(['table-row']));
      const widths = await page
        .locator('main .table td:visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(Math.min(...widths), path).toBeGreaterThan(40);
    }
  });

  it.each([
    { theme: 'dark' },
    { colours: 'white-on-black' },
    { colours: 'brown-on-sand', size: '200' },
  ])('has dark ink on white in the view %o', async (view) => {
    const page = await openPage();
    await page.addInitScript((kept) => {
      localStorage.setItem('svod:view', kept);
    }, JSON.stringify(view));
    await page.goto(`${open.home}needs/mentor/leningrad/`);
    const lightest = await page.evaluate(lightestInk);
    expect(lightest.value, lightest.words).toBeLessThan(110);
  });

  it('keeps a heading whole, and with what it heads', async () => {
    const page = await openPage();
    await page.goto(`${open.home}glossary/`);
    const heading = page.locator('main h3').first();
    expect(await styleOf(heading, 'break-inside')).toBe('avoid');
    expect(await styleOf(page.locator('main .notion').first(), 'break-inside')).toBe('avoid');
  });

  it('does not leave the name of a group alone at the foot of a sheet', async () => {
    const page = await openPage();
    await page.goto(`${open.home}compare/structure/`);
    await page.emulateMedia({ media: 'print' });
    const group = page.locator('[data-group] > .eyebrow').first();
    expect(await styleOf(group, 'break-after')).toBe('avoid');
  });

  it('shows the words of an act without the marks of the screen', async () => {
    const page = await openPage();
    await page.goto(`${open.home}documents/leningrad-1982-r-a1/`);
    const marked = page.locator('[data-official] .noted.slip').first();
    expect(await styleOf(marked, 'text-decoration-line')).toBe('none');
    const point = page.locator('[data-official] .point').last();
    expect(await styleOf(point, 'content-visibility')).toBe('visible');
    expect(await page.locator('.site-header, .tools, .contents').first().isVisible()).toBe(false);
  });

  /** What the page is not, its address and a QR code of it where the site knows its own. */
  async function expectNote(page: Page, path: string): Promise<void> {
    const { origin, base } = open.site;
    const note = page.locator('.print-note');
    await note.getByText('не официальное опубликование').waitFor();
    expect(await note.locator('.qr').count(), path).toBe(origin === null ? 0 : 1);
    if (origin === null) return;
    expect(await note.textContent()).toContain(`${origin}${base}${path}`.split('?')[0]);
  }

  async function openPage(): Promise<Page> {
    const page = await open.newPage({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return page;
  }
});

function styleOf(locator: ReturnType<Page['locator']>, name: string): Promise<string> {
  return locator.evaluate((one, property) => {
    return getComputedStyle(one).getPropertyValue(property);
  }, name);
}

/** Runs in the page: what is to be seen of buttons, fields and groups of them. */
function visibleControls(): string[] {
  return [...document.querySelectorAll('main :is(button, input, select, textarea, fieldset)')]
    .filter((one) => one.checkVisibility())
    .map((one) => one.outerHTML.slice(0, 80));
}

/** Runs in the page: the lightest ink of its words, 0 for black and 255 for white. */
function lightestInk(): { value: number; words: string } {
  let lightest = { value: 0, words: '' };
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    if (!element.checkVisibility() || element.children.length > 0) continue;
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(element).color.match(/[\d.]+/g) ?? []
    ).map(Number);
    const value = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    const words = element.textContent.trim();
    if (words !== '' && value > lightest.value) lightest = { value, words };
  }
  return lightest;
}

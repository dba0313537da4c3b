import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('a page on paper', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('says what it is not, and where it can be checked, with a QR code', async () => {
    const { site } = open;
    const page = await openPage();
    for (const { path } of pageTypes.filter(({ isHidden }) => !isHidden)) {
      await page.goto(open.home + path);
      const note = page.locator('.print-note');
      await note.getByText('не официальное опубликование').waitFor();
      const address = site.origin === null ? null : `${site.origin}${site.base}${path}`;
      expect(await note.locator('.qr').count(), path).toBe(address === null ? 0 : 1);
      if (address !== null) expect(await note.textContent()).toContain(address.split('?')[0]);
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

  it('shows the words of an act without the marks of the screen', async () => {
    const page = await openPage();
    await page.goto(`${open.home}documents/leningrad-1982-r-a1/`);
    const marked = page.locator('[data-official] .noted.slip').first();
    expect(await styleOf(marked, 'text-decoration-line')).toBe('none');
    const point = page.locator('[data-official] .point').last();
    expect(await styleOf(point, 'content-visibility')).toBe('visible');
    expect(await page.locator('.site-header, .tools, .contents').first().isVisible()).toBe(false);
  });

  async function openPage(): Promise<Page> {
    const context = await open.browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return page;
  }
});

function styleOf(locator: ReturnType<Page['locator']>, name: string): Promise<string> {
  return locator.evaluate((one, property) => {
    return getComputedStyle(one).getPropertyValue(property);
  }, name);
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

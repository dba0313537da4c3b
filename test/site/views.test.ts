import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findFaults } from '../helpers/findFaults.ts';
import { letterColumns } from '../helpers/letterColumns.ts';
import type { Look } from '../helpers/Look.ts';
import { openFolds } from '../helpers/openFolds.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';
import { sidewaysScroll } from '../helpers/sidewaysScroll.ts';
import { turnToView } from '../helpers/turnToView.ts';

/** Views of «Версия для слабовидящих». */
const views = [
  { size: '200' },
  { size: '200', spacing: 'widest' },
  { size: '200', images: 'off' },
  { size: '150', spacing: 'widest', face: 'sans' },
  { colours: 'white-on-black', images: 'off' },
] as const;
/** They change values of colours alone, so the rest is asked once. */
const SCHEMES: readonly Look[] = [
  { name: 'black-on-white', width: 768, view: { colours: 'black-on-white' }, rules: 'every' },
  { name: 'white-on-black', width: 768, view: { colours: 'white-on-black' }, rules: 'colours' },
  { name: 'blue-on-sky', width: 768, view: { colours: 'blue-on-sky' }, rules: 'colours' },
  { name: 'brown-on-sand', width: 768, view: { colours: 'brown-on-sand' }, rules: 'colours' },
];
/** Pages that show every colour of the site. */
const colourful = ['', 'style/', 'documents/leningrad-1982-r-a4/', 'needs/mentor/leningrad/'];
/** Pages on which something stays in place while the rest scrolls under it. */
const sticky = [
  'documents/leningrad-1982-r-a1/',
  'compare/matrix/',
  'glossary/',
  'compare/?a=eao-201-a1&b=leningrad-1982-r-a5',
];
const STOPS = 60;

const paths = pageTypes.map(({ path }) => path);

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('a visitor’s own view', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each(colourful)('has nothing that axe objects to in any colours: /%s', async (path) => {
    const page = await openPage({});
    expect(await findFaults(page, open.home + path, SCHEMES)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'says nothing weakly to who asks the system for more contrast: %s',
    async (colorScheme) => {
      const page = await openPage({ contrast: 'more', colorScheme });
      await page.goto(`${open.home}needs/mentor/leningrad/`);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      const soft = page.locator('main .soft').first();
      expect(await soft.evaluate((one) => getComputedStyle(one).color)).toBe(ink);
    },
  );

  it('fits a narrow window', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    const documents = open.site.files.filter((path) => /^documents\/[^/]+\/index/.test(path));
    for (const path of [...paths, ...documents.map((one) => one.replace('index.html', ''))]) {
      await page.goto(open.home + path);
      for (const view of views) {
        await turnToView(page, view);
        if ((await page.evaluate(sidewaysScroll)) > 0) wide.push(`${path} ${JSON.stringify(view)}`);
      }
    }
    expect(wide).toEqual([]);
  });

  it('sets no words a letter below another in a narrow window', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await page.setContent(
      '<main><p style="width: 1em; overflow-wrap: anywhere">Наставник</p></main>',
    );
    expect(await page.evaluate(letterColumns)).toEqual(['Наставник']);
    const columns: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(open.home + path);
      for (const size of ['100', '150', '200']) {
        await turnToView(page, { size });
        const found = await page.evaluate(letterColumns);
        if (found.length > 0) columns[`${path} at ${size} %`] = found;
      }
    }
    expect(columns).toEqual({});
  });

  it('shows every control without pictures', async () => {
    const page = await openPage({});
    const bare: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(open.home + path);
      await turnToView(page, { images: 'off' });
      await page.evaluate(openFolds);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        const found = await page.evaluate(bareControls);
        if (found.length > 0) bare[`${path} at ${width} px`] = found;
      }
    }
    expect(bare).toEqual({});
  });

  it.each([360, 1280])('never hides what has the focus at %i px', async (width) => {
    const page = await openPage({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
    const hidden: string[] = [];
    for (const path of sticky) {
      await page.goto(open.home + path, { waitUntil: 'networkidle' });
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < STOPS; stop += 1) {
          await page.keyboard.press(key);
          await page.evaluate(nextFrame);
          const name = await page.evaluate(hiddenFocus);
          if (name !== null) hidden.push(`${path} ${name}`);
        }
      }
    }
    expect(hidden).toEqual([]);
  });

  function openPage(options: BrowserContextOptions): Promise<Page> {
    // A style is put into the page, which the site's policy would stop.
    return open.newPage({ ...options, bypassCSP: true });
  }
});

/** Runs in the page: points are laid out as they come near, so what the focus scrolled to stands where it stays a frame later. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

/** Runs in the page: what has the focus, when nothing of it is to be seen; else null. */
function hiddenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const places = [0.1, 0.5, 0.9];
  const isSeen = [...focused.getClientRects()].some((box) => {
    // A tall region is seen when any part of it is.
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return places.some((across) =>
      places.some((down) => {
        const x = left + (right - left) * across;
        const shown = document.elementFromPoint(x, top + (bottom - top) * down);
        return shown !== null && (focused.contains(shown) || shown.contains(focused));
      }),
    );
  });
  return isSeen ? null : focused.outerHTML.slice(0, 120);
}

/**
 * Runs in the page: links and buttons to be seen that show nothing: no words, no picture, no drawing of their own. What only the
 * keyboard brings into sight is left out, and so are links of points: they lie over the numbers of an official text.
 */
function bareControls(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href]:not(.permalink), button, summary'),
  ];
  return controls.filter(isBare).map((one) => one.outerHTML.slice(0, 120));

  function isBare(control: HTMLElement): boolean {
    if (!control.checkVisibility({ visibilityProperty: true }) || isClipped(control)) return false;
    return ![control, ...control.querySelectorAll('*')].some(showsSomething);
  }

  function showsSomething(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true }) || isClipped(element)) return false;
    const isDrawing = element.matches('svg, img');
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    const isDrawn = ['::before', '::after'].some(
      (part) => !['none', 'normal'].includes(getComputedStyle(element, part).content),
    );
    return isDrawing || hasWords || isDrawn;
  }

  function isClipped(element: Element | null): boolean {
    if (element === null) return false;
    return getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement);
  }
}

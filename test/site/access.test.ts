import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findViolations } from '../helpers/findViolations.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

/** One page of each type. */
const paths = [
  '',
  'documents/',
  'documents/leningrad-1982-r/',
  'documents/leningrad-1982-r-a1/',
  'documents/leningrad-1982-r-a4/',
  'documents/leningrad-1982-r-scheme/',
  'documents/megion-360-o-a1-terms/',
  'documents/eao-201/',
  'territories/',
  'territories/leningrad/',
  'territories/moscow/',
  'territories/leningrad/cnppm/',
  'functions/',
  'functions/mentoring/',
  'needs/',
  'needs/mentor/',
  'needs/mentor/leningrad/',
  'calendar/',
  'glossary/',
  'print/',
  'about/',
  'guides/',
  'guides/citing/',
  'style/',
  '404.html',
];
const looks = [
  { name: '320 px, light', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: '320 px, dark', width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { name: '1280 px, light', width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { name: '1280 px, dark', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  { name: '768 px, forced colours', width: 768, colorScheme: 'light', forcedColors: 'active' },
] as const;
/** Views of «Версия для слабовидящих». */
const views = [
  { size: '200' },
  { size: '150', spacing: 'widest', face: 'sans' },
  { colours: 'white-on-black', images: 'off' },
] as const;
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('every type of page', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each(looks)('has nothing that axe objects to: $name', async ({ width, ...look }) => {
    const page = await openPage({ ...look, viewport: { width, height: 800 } });
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(open.home + path);
      const violations = await findViolations(page);
      if (violations.length > 0) found[path] = violations;
    }
    expect(found).toEqual({});
  });

  it.each(views)('fits its window in the view %o', async (view) => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await page.addInitScript((kept) => {
      localStorage.setItem('svod:view', kept);
    }, JSON.stringify(view));
    expect(await findOverflow(page.goto.bind(page), () => page.evaluate(overflow))).toEqual([]);
  });

  async function openPage(options: BrowserContextOptions) {
    // The checker is a script of its own, which the site's policy would stop.
    const context = await open.browser.newContext({ ...options, bypassCSP: true });
    return context.newPage();
  }

  async function findOverflow(
    visit: (url: string) => Promise<unknown>,
    measure: () => Promise<number>,
  ): Promise<string[]> {
    const wide: string[] = [];
    for (const path of paths) {
      await visit(open.home + path);
      if ((await measure()) > 0) wide.push(path);
    }
    return wide;
  }
});

/** Runs in the page: how far it can be scrolled sideways. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

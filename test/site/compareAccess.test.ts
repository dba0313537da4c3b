import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findViolations } from '../helpers/findViolations.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

/** Every room of comparison, with a view of each kind. */
const paths = [
  'compare/',
  'compare/?a=eao-201-a1&b=leningrad-1982-r-a5&same=1',
  'compare/matrix/?words=реестр&base=sakhalin',
  'compare/topics/passport/?base=leningrad',
  'compare/bodies/',
  'compare/bodies/cnppm/',
  'compare/indicators/',
  'compare/plans/',
  'compare/structure/',
  'compare/gaps/',
  'compare/origins/',
];
const looks = [
  { name: 'a phone', width: 320, colorScheme: 'light' },
  { name: '1280 px at 200 %', width: 640, colorScheme: 'dark' },
  { name: 'a desk', width: 1280, colorScheme: 'light' },
] as const;
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('comparison pages', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each(looks)(
    'fit $name without sideways scrolling, and axe objects to nothing',
    async ({ width, colorScheme }) => {
      const viewport = { width, height: 800 };
      const context = await open.browser.newContext({
        viewport,
        colorScheme,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        bypassCSP: true, // axe is put into the page as a script
      });
      const page = await context.newPage();
      const found: Record<string, string[]> = {};
      for (const path of paths) {
        await page.goto(open.home + path, { waitUntil: 'networkidle' });
        found[path] = await findViolations(page);
        const over = await page.evaluate(() => {
          const wide = [...document.querySelectorAll('main *')].filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto',
          );
          const isWide = document.documentElement.scrollWidth > window.innerWidth;
          return [
            ...(isWide ? ['the page'] : []),
            ...wide.map((one) => one.outerHTML.slice(0, 80)),
          ];
        });
        // A table of many columns may be moved inside its frame where there is room for a table at all.
        if (width < 768) found[path].push(...over.map((one) => `scrolls sideways: ${one}`));
      }
      const empty = Object.fromEntries(paths.map((path) => [path, []]));
      expect(found).toEqual(empty);
    },
    180_000,
  );

  it('are under 200 KB of compressed HTML', () => {
    const pages = open.site.files.filter((path) => /^compare\/.*\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(60);
    const large = pages.filter((path) => gzipSync(open.site.read(path)).length > 200_000);
    expect(large).toEqual([]);
  });
});

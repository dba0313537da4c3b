import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonPaths } from '../helpers/comparisonPaths.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { sidewaysScroll } from '../helpers/sidewaysScroll.ts';

/** A phone, a desk's window enlarged to 200 %, and what tables begin to be tables at. */
const WIDTHS = [320, 640, 768, 1024, 1061, 1152, 1280];
/** A table of many columns may be moved inside its frame where there is room for a table at all. */
const CARDS_BELOW = 768;
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('comparison pages', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('fit every window: move sideways inside frames alone, and not even there where tables are cards', async () => {
    const page = await open.newPage();
    const wide: string[] = [];
    for (const path of comparisonPaths) {
      await page.goto(open.home + path, { waitUntil: 'networkidle' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const sideways = await page.evaluate(sidewaysScroll);
        if (sideways > 0) wide.push(`${path} at ${width}: ${sideways} px too wide`);
        const frames = width < CARDS_BELOW ? await page.evaluate(movingFrames) : [];
        wide.push(...frames.map((one) => `${path} at ${width}: ${one}`));
      }
    }
    expect(wide).toEqual([]);
  });

  it('are under 200 KB of compressed HTML', () => {
    const pages = open.site.files.filter((path) => /^compare\/.*\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(60);
    const large = pages.filter((path) => gzipSync(open.site.read(path)).length > 200_000);
    expect(large).toEqual([]);
  });
});

/** Runs in the page: parts that can be moved sideways. */
function movingFrames(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto',
    )
    .map((one) => one.outerHTML.slice(0, 80));
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

/** Later than the first paint, as on a weak link. */
const LATE = 600;

/** Pages open at once: nearly all of their time is waiting. */
const AT_ONCE = 5;

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('a page whose fonts come late', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('is seen to move where it does', async () => {
    const page = await open.newPage();
    await page.setContent('<p>Строка</p>');
    await page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('div'), { textContent: 'Ещё' }));
    });
    expect(await layoutShift(page)).toBeGreaterThan(0);
    await page.close();
  });

  it.each([412, 768, 1280])('keeps its lines where they are at %i px', async (width) => {
    const context = await open.browser.newContext({
      viewport: { width, height: 820 },
      serviceWorkers: 'block',
    });
    await context.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    const moved: Record<string, number> = {};
    const waiting = pageTypes.map(({ path }) => path);
    const work = async () => {
      const page = await context.newPage();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await page.goto(open.home + path, { waitUntil: 'networkidle' });
        const shift = await layoutShift(page);
        if (shift > 0) moved[path] = shift;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await context.close();
    expect(moved).toEqual({});
  });
});

/** Cumulative layout shift since the page began; it is 0 when nothing moved without being asked. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What moves in a frame is noted after it.
    await nextFrame();
    await nextFrame();
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords().map((one) => ('value' in one ? Number(one.value) : 0));
    observer.disconnect();
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });
}

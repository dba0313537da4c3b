import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('the home page', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each([320, 640, 768, 1024, 1280])(
    'shows its ways in a row or one below another at %i px: no corner is empty',
    async (width) => {
      const page = await open.newPage({ viewport: { width, height: 800 } });
      await page.goto(open.home);
      for (const list of ['.doors > li', '.trust > li']) {
        const tops = await page
          .locator(list)
          .evaluateAll((items) =>
            items.map((item) => Math.round(item.getBoundingClientRect().top)),
          );
        expect(tops).toHaveLength(3);
        expect([1, 3]).toContain(new Set(tops).size);
      }
      await page.close();
    },
  );
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../../helpers/openSite.ts';
import { askPage } from './askPage.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('the provision that an answer leads to', () => {
  let open: OpenSite;
  let page: Page;
  beforeAll(async () => {
    open = await openSite();
    page = await open.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => open.close());

  /** Words painted over in the provision that is the target of the address. */
  const painted = async () => {
    await page.waitForFunction(() => CSS.highlights.has('found'));
    return page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].flatMap((range) =>
        range instanceof Range ? [range.cloneContents().textContent] : [],
      ),
    );
  };
  const targetPlace = () =>
    page.$eval(':target', (target) => {
      const { top, bottom } = target.getBoundingClientRect();
      return { id: target.id, top, bottom, ground: getComputedStyle(target).backgroundColor };
    });

  it.each([
    'реестр стажировочных площадок', // items of a list
    'Форум для педагогов центров образования', // rows of a table
    'доля педагогических работников', // indicators
    'что такое стажировочная площадка', // definitions
    '«горизонтальное обучение»',
    'п. 3.2.3 ленинградская', // a point with items inside
  ])('is in sight, marked, with the words of «%s» painted', async (typed) => {
    const hits = await askPage(page, open.home, `q=${encodeURIComponent(typed)}`);
    const marked = hits.filter(({ links }) => links[0]?.includes('?hl=')).slice(0, 3);
    expect(marked[0]).toBe(hits[0]);
    for (const { provision, links } of marked) {
      await page.goto(new URL(links[0] ?? '', open.home).href);
      const words = await painted();
      const { id, top, bottom, ground } = await targetPlace();
      expect(id).toBe(provision);
      expect(top).toBeLessThan(800);
      expect(bottom).toBeGreaterThan(0);
      expect(ground).not.toBe('rgba(0, 0, 0, 0)');
      expect(words.length, `${provision} of ${typed}`).toBeGreaterThan(0);
    }
  });

  it('paints the same words that the answer marks, across links and notes inside them', async () => {
    await askPage(
      page,
      open.home,
      `q=${encodeURIComponent('созданный и функционирующий как структурное подразделение')}`,
    );
    const marked = await page.$$eval('[data-result]:first-child [data-text] mark', (marks) =>
      marks.map(({ textContent }) => textContent),
    );
    await page.locator('.hit-link').first().click();
    const words = (await painted()).map((word) => word.toLowerCase());
    for (const word of marked
      .join(' ')
      .toLowerCase()
      .match(/[а-яё]{4,}/g) ?? [])
      expect(words).toContain(word);
  });

  it('is followed by the paint when another provision of the page is gone to', async () => {
    const [hit] = await askPage(page, open.home, `q=${encodeURIComponent('цифровая экосистема')}`);
    await page.goto(new URL(hit?.links[0] ?? '', open.home).href);
    const before = (await painted()).length;
    await page.evaluate(() => (location.hash = '#no-such-place'));
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => (location.hash = '#%'));
    expect(await page.locator('[data-official]').count()).toBe(1);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../../helpers/openSite.ts';
import { allHits, askPage, finalHits, foundCount } from './askPage.ts';

const browser = await findBrowser();

/** Every printed line of a document, as its plain text has them: marks of lists and printed breaks aside. */
function plain(text: string): string {
  return text.replace(/^– /gm, '').replace(/\s+/g, ' ');
}

describe.skipIf(browser.kind === 'missing')('what programs read of the search page', () => {
  let open: OpenSite;
  let page: Page;
  beforeAll(async () => {
    open = await openSite();
    page = await open.newPage();
  });
  afterAll(() => open.close());

  const ask = (typed: string) => askPage(page, open.home, `q=${encodeURIComponent(typed)}`);
  const has = (name: string) =>
    page.$eval('ol[data-results]', (list, attribute) => list.hasAttribute(attribute), name);

  it('gives whole printed words of a provision with its document, territory and id', async () => {
    const hits = await ask('реестр стажировочных площадок');
    expect(hits.length).toBeGreaterThanOrEqual(20);
    for (const { document, territory, provision, text } of hits) {
      expect(plain(open.site.read(`documents/${document}/document.txt`))).toContain(
        plain(text).replace(/ (?=[^ ]*$)/, ' '),
      );
      const html = open.site.read(`documents/${document}/index.html`);
      expect(html).toContain(`id="${provision}"`);
      expect(document.startsWith(territory)).toBe(true);
    }
    expect(await has('data-empty')).toBe(false);
  });

  it('gives a document with its type, date, number and title', async () => {
    const [first] = await ask('распоряжение 1982-р');
    expect(first?.document).toBe('leningrad-1982-r');
    expect(first?.text).toMatch(/^Распоряжение .*от 14\.07\.2021 № 1982-р Об утверждении/);
  });

  it('gives twenty on a page while there are as many, each once, and all that it counts', async () => {
    const hits = await allHits(page, open.home, `q=${encodeURIComponent('наставник')}`);
    await ask('наставник');
    expect(hits.length).toBe(await foundCount(page));
    expect((await finalHits(page)).length).toBe(20);
    const keys = hits.map(({ document, provision }) => `${document}#${provision}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    '',
    '   ',
    'абракадабрище',
    '1984',
    '«»',
    '"',
    '????',
    '%',
    '🙂',
    '\u0000',
    '«нет такой фразы»',
  ])('is empty and final for %j', async (typed) => {
    expect(await ask(typed)).toEqual([]);
    expect(await has('data-empty')).toBe(true);
  });

  it.each([
    ['"горизонтальное обучение"', /горизонтальн[а-я]+ обучени/],
    ['«горизонтальное  обучение»', /горизонтальн[а-я]+ обучени/],
    ["'наставничество'", /наставничеств/],
    ['НАСТАВНИЧЕСТВО', /наставничеств/],
    ['наставничество\u00A0\t педагогов', /наставничеств/],
    ['наставниче\u00ADство', /наставничеств/],
  ])('reads %j', async (typed, words) => {
    const [first] = await ask(typed);
    expect(first?.text.toLowerCase()).toMatch(words);
  });

  it('takes markup in a query for words', async () => {
    const page = await open.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const typed = '"><img src=x onerror=alert(1)><script>alert(2)</script> наставник';
    await askPage(page, open.home, `q=${encodeURIComponent(typed)}`);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('main input[name=q]').inputValue()).toBe(typed);
    expect(dialogs).toEqual([]);
    await page.close();
  });

  it('answers a pasted page by its beginning, in an address that hosts take', async () => {
    const hits = await ask('наставничество педагогов '.repeat(200));
    expect(hits.length).toBe(20);
    const input = page.locator('main input[name=q]');
    expect(await input.getAttribute('maxlength')).toBe('1000');
    await input.fill('наставничество детей '.repeat(200));
    await input.press('Enter');
    await finalHits(page);
    await page.waitForURL(({ href }) => href.length < 8000);
  });

  it('shows the last page for one past it', async () => {
    const hits = await askPage(page, open.home, `q=${encodeURIComponent('наставник')}&page=99`);
    expect(hits.length).toBeGreaterThan(0);
    expect(await has('data-empty')).toBe(false);
    expect(await page.locator('[data-status]').textContent()).toMatch(/Страница (\d+) из \1/);
  });

  it('groups by document in the same terms', async () => {
    const hits = await askPage(
      page,
      open.home,
      `q=${encodeURIComponent('наставник')}&group=document`,
    );
    const documents = hits.map(({ document }) => document);
    expect(new Set(documents).size).toBe(documents.length);
    expect(hits.every(({ provision, text }) => provision === '' && text !== '')).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('two documents side by side', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('says that Leningrad 1 and 3 are word for word the same but for numbers, folded', async () => {
    const page = await openPair('a=leningrad-1982-r-a1&b=leningrad-1982-r-a3');
    const summary = page.locator('[data-pair-summary]');
    expect(await summary.textContent()).toContain('п. 3.2 – п. 3.6 первого и п. 3 – п. 7 второго');
    expect(await summary.textContent()).toContain('Отличаются только номера');
    const fold = page.locator('summary', { hasText: '70 абзацев слово в слово' });
    expect(await fold.count()).toBe(1);
    expect(await page.locator('.pair-row[data-kind=same]:visible').count()).toBe(0);
    await page.getByLabel('скрыть совпадающее').uncheck();
    expect(await page.locator('.pair-row[data-kind=same]:visible').count()).toBeGreaterThan(70);
    await page.waitForURL(({ searchParams }) => searchParams.get('same') === '1');
  });

  it('tells in the contents every difference, the second document’s additions too', async () => {
    for (const query of [
      'a=eao-201-a1&b=leningrad-1982-r-a5',
      'a=leningrad-1982-r-a5&b=eao-201-a1',
    ]) {
      const page = await openPair(query);
      const parts = await page.locator('[data-pair-parts] li').allTextContents();
      const counts = parts.map((words) => Number(/^(\d+) отличи/.exec(words)?.[1] ?? 0));
      const alone = parts.filter((words) => words.startsWith('Только')).length;
      expect(counts.reduce((sum, count) => sum + count, alone)).toBe(15);
      const channels = parts.find((words) => words.includes('Основные каналы взаимодействия'));
      expect(channels).toMatch(/^1 отличие, общих слов 9\d %:/);
      await page.locator('[data-pair-parts] button', { hasText: 'Основные каналы' }).click();
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toContain('цифровая экосистема ДПО');
    }
  });

  it('names every part in the contents, a table too', async () => {
    const page = await openPair('a=leningrad-1982-r-a2&b=megion-360-o-a2');
    const names = await page.locator('[data-pair-parts] button').allTextContents();
    expect(names).toContain('Таблица');
    expect(names).not.toContain('');
  });

  it('leads from difference to difference by the keyboard, from wherever it is', async () => {
    const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused()).toContain('УТВЕРЖДЕН приказом');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused()).toContain('[добавлено: Областным законом');
    expect(await page.locator('[data-step-status]').textContent()).toBe('Отличие 2 из 15');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await page.locator('[data-step-status]').textContent()).toBe('Отличие 15 из 15');
  });

  it('leads on by its buttons too, which stay in sight', async () => {
    for (const width of [1280, 360]) {
      const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
      await page.setViewportSize({ width, height: 640 });
      const next = page.getByRole('button', { name: 'Следующее отличие' });
      await next.click();
      for (const place of [2, 3, 4]) {
        const box = await next.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(600);
        await next.click();
        expect(await page.locator('[data-step-status]').textContent()).toBe(
          `Отличие ${place} из 15`,
        );
      }
      await page.close();
    }
  });

  it('says that it is ready, with how many differences and how to go through them', async () => {
    const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
    const status = page.locator('[data-pair-status]');
    await expect.poll(() => status.textContent()).toContain('Готово: 15 отличий');
    expect(await status.textContent()).toContain('Alt + ↓');
    await page.emulateMedia({ media: 'print' });
    expect(await status.isVisible()).toBe(false);
    const same = await openPair('a=eao-201-a1&b=eao-201-a1');
    await expect
      .poll(() => same.locator('[data-pair-status]').textContent())
      .toBe('Готово: отличий нет.');
  });

  it('does not compare anew for a place on the page', async () => {
    const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
    const row = await page.locator('.pair-row').first().elementHandle();
    await page.locator('a[href="#main"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).hash).toBe('#main');
    expect(await row.evaluate((one) => one.isConnected)).toBe(true);
  });

  it('stops at a difference below the heads, not under them, on the way up too', async () => {
    const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
    const isHidden = () =>
      page.evaluate(() => {
        const [heads, row] = [document.querySelector('[data-pair-heads]'), document.activeElement];
        const bottom = heads?.getBoundingClientRect().bottom ?? 0;
        return (row?.getBoundingClientRect().top ?? 0) < bottom;
      });
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('Alt+ArrowDown');
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Alt+ArrowUp');
      expect(await isHidden()).toBe(false);
    }
  });

  it('sets territories beside each other duty by duty, over all their documents', async () => {
    const page = await openPair('a=eao&b=leningrad');
    const heads = page.locator('[data-pair-heads] > *');
    expect(await heads.first().textContent()).toContain('№ 201: действие не проверено');
    expect(await heads.last().textContent()).toContain('Ленинградская область');
    const places = (await page.locator('.pair-side .places').allTextContents()).join(' ');
    for (const annex of ['прил. 1', 'прил. 3', 'прил. 5']) expect(places).toContain(annex);
    const matches = await page.locator('[data-pair-matches] li').allTextContents();
    expect(matches.filter((words) => words.includes('такого документа на сайте нет')).length).toBe(
      5,
    );
    const link = page.locator('[data-pair-matches] a[href="?a=eao-201-a1&b=leningrad-1982-r-a5"]');
    expect(await link.count()).toBe(1);
  });

  it('says why a place is empty: Megion has no regional level', async () => {
    const page = await openPair('a=bashkortostan&b=megion');
    const reasons = await page.locator('.pair-row .reason').allTextContents();
    expect(reasons).toContain('г. Мегион, ХМАО – Югра: акт этот уровень не регулирует');
    expect(await page.locator('.pair-row[data-kind=removed] :is(ins, del)').count()).toBe(0);
    expect(reasons).toContain('г. Мегион, ХМАО – Югра: в документах на сайте не найдено');
  });

  it('sets a territory beside a document as its document of that kind, or else by duties', async () => {
    const page = await openPair('a=eao&b=leningrad-1982-r-a5');
    const summary = page.locator('[data-pair-summary]');
    expect(await summary.textContent()).toContain('представлена документом того же вида');
    expect(await page.locator('[data-change]').count()).toBe(15);
    const other = await openPair('a=sakhalin&b=leningrad-1982-r-a3');
    expect(await other.locator('[data-pair-summary]').textContent()).toMatch(/\d+ обязанност/u);
  });

  it.each([
    ['a=eao&b=net-takogo', 'Документа или территории «net-takogo» на сайте нет'],
    ['a=bashkortostan-984-a2&b=eao', 'текст не предоставлен'],
  ])('says what is wrong with an address: %s', async (query, words) => {
    const page = await openPage(query);
    await page.locator('[data-pair-status]', { hasText: words }).waitFor();
    expect(await page.locator('[data-pair-result]').isVisible()).toBe(false);
  });

  it('says that one document was chosen twice', async () => {
    const page = await openPair('a=eao-201-a1&b=eao-201-a1');
    const words = await page.locator('[data-pair-summary]').textContent();
    expect(words).toContain('выбран дважды, отличий нет');
  });

  it('goes back with the browser', async () => {
    const page = await openPair('a=eao&b=sakhalin');
    const heads = page.locator('[data-pair-heads] > *');
    await page.getByRole('button', { name: 'Поменять местами' }).click();
    await expect
      .poll(() => heads.first().textContent(), { timeout: 15_000 })
      .toContain('Сахалинская область');
    await page.waitForURL('**/compare/?a=sakhalin&b=eao');
    await page.goBack();
    await expect
      .poll(() => heads.first().textContent(), { timeout: 15_000 })
      .toContain('Еврейская');
  });

  it('is called again what it was when the browser goes back to before it', async () => {
    const page = await openPage('');
    const title = await page.title();
    await page.getByLabel('Первая сторона').selectOption('leningrad-1982-r-a1');
    await page.getByLabel('Вторая сторона').selectOption('leningrad-1982-r-a3');
    await page.getByRole('button', { name: 'Сравнить', exact: true }).click();
    await expect.poll(() => page.title(), { timeout: 15_000 }).not.toBe(title);
    await page.getByLabel('скрыть совпадающее').uncheck();
    await page.getByRole('button', { name: 'Поменять местами' }).click();
    await expect
      .poll(() => page.locator('[data-pair-heads] > *').first().textContent(), { timeout: 15_000 })
      .toContain('о составе');
    await page.getByLabel('скрыть совпадающее').check();
    await page.goBack();
    await expect.poll(() => page.locator('[data-same-fold][open]').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('скрыть совпадающее').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.title()).toBe(title);
    expect(await page.locator('[data-pair-result]').isVisible()).toBe(false);
  });

  it('shows the pair asked for last, though an earlier one comes later', async () => {
    const page = await openPage('');
    const sakhalin = Promise.withResolvers<undefined>();
    await page.route('**/compare/territories/sakhalin.json', async (route) => {
      await sakhalin.promise;
      await route.continue();
    });
    const compare = async (a: string, b: string) => {
      await page.getByLabel('Первая сторона').selectOption(a);
      await page.getByLabel('Вторая сторона').selectOption(b);
      await page.getByRole('button', { name: 'Сравнить', exact: true }).click();
    };
    await compare('eao', 'sakhalin');
    await compare('eao', 'megion');
    const heads = page.locator('[data-pair-heads] > *');
    await expect.poll(() => heads.last().textContent(), { timeout: 15_000 }).toContain('Мегион');
    const late = page.waitForResponse('**/compare/territories/sakhalin.json');
    sakhalin.resolve(undefined);
    await (await late).finished();
    await page.waitForTimeout(200);
    expect(await heads.last().textContent()).toContain('Мегион');
  });

  it('takes away what is shown: folded paragraphs are not in the table', async () => {
    const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
    const lines = async () => (await takeCsv(page)).trimEnd().split('\r\n');
    const changes = await lines();
    expect(changes[0]).toContain('Отличия');
    expect(changes.filter((line) => line.includes('слово в слово'))).toEqual([]);
    expect(changes.join()).toContain('добавлено «экосистемы»');
    await page.getByLabel('скрыть совпадающее').uncheck();
    expect((await lines()).filter((line) => line.includes('слово в слово')).length).toBeGreaterThan(
      30,
    );
  });

  async function takeCsv(page: Page): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }

  async function openPage(query: string): Promise<Page> {
    const page = await open.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${open.home}compare/?${query}`);
    return page;
  }

  async function openPair(query: string): Promise<Page> {
    const page = await openPage(query);
    await page.locator('.pair-row').first().waitFor({ state: 'attached' });
    return page;
  }
});

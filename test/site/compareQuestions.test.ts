import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

/** What a methodologist asks; each answer begins at the home page with nothing chosen. */
describe.skipIf(browser.kind === 'missing')('a methodologist asks', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('who keeps a register of internship sites: a row of the matrix, and the words behind a cell', async () => {
    const page = await home();
    await openRoom(page, 'Темы и территории');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('реестр стажировочных площадок');
    const row = page.locator('tr[data-topic=internship-sites]');
    await row.locator('td[data-territory=eao]', { hasText: 'не найдено' }).waitFor();
    expect(await row.locator('td[data-territory=bashkortostan]').textContent()).toContain(
      '5 обязанностей',
    );
    for (const other of ['eao', 'leningrad', 'sakhalin']) {
      const cell = row.locator(`td[data-territory=${other}]`);
      expect(await cell.textContent()).toContain('не найдено');
    }
    expect(await row.locator('td[data-territory=megion]').textContent()).toContain(
      'акт этот уровень не регулирует',
    );
    await row.locator('td[data-territory=bashkortostan] a').click();
    await page.waitForURL('**/compare/topics/internship-sites/**');
    const registers = page.locator('[data-own]', { hasText: 'ведение реестра стажировочных' });
    const places = await registers.locator('.place').allTextContents();
    expect(places.map((place) => place.replace(/^.*п\. /, '')).toSorted()).toEqual([
      '3.2.2',
      '3.2.4',
      '3.2.5',
      '3.2.6',
      '3.2.8',
    ]);
    const homes = registers.locator('xpath=ancestor::*[@data-territory][1]');
    const ids = await homes.evaluateAll((all) => all.map((one) => one.id));
    expect(new Set(ids)).toEqual(new Set(['bashkortostan']));
    const selection = page.locator('[data-alike]', { hasText: 'осуществляет отбор стажировочных' });
    const chosen = await selection.locator('.place').allTextContents();
    expect(chosen).toEqual(
      expect.arrayContaining(['абз. 10 п. 4.3', 'подп. 3.1.2.16', 'абз. 16 п. 3.2.3']),
    );
    const holders = selection.locator('[data-territory]');
    expect(
      (await holders.evaluateAll((all) => all.map((one) => one.dataset.territory))).toSorted(),
    ).toEqual(['eao', 'leningrad', 'sakhalin']);
  });

  it('how the municipal service of Leningrad 1 3.3.1 differs from Megion 3.2.2', async () => {
    const page = await home();
    await openRoom(page, 'Органы');
    const row = page.getByRole('row', { name: /^Муниципальная методическая служба/ });
    await row.getByRole('rowheader').getByRole('link').click();
    await page.waitForURL('**/compare/bodies/municipal-method-service/');
    await page.locator('summary', { hasText: 'Показаны территории' }).click();
    await page.getByRole('button', { name: 'Снять все' }).click();
    await page.getByLabel('Ленинградская обл.').check();
    await page.getByLabel('Мегион').check();
    const differences = page.locator('[data-alike]:visible');
    const places = (await differences.locator('.place:visible').allTextContents()).join(' ');
    expect(places).toContain('п. 3.3.1');
    expect(places).toContain('п. 3.2.2');
    expect(await differences.locator('ins:visible').count()).toBeGreaterThan(0);
    const own = await page.locator('[data-own]:visible').allTextContents();
    expect(own.length).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('show')).toBe('leningrad,megion');
  });

  it('who has a function on burnout: Sakhalin 3.1.3.6 alone', async () => {
    const page = await home();
    await openRoom(page, 'Темы и территории');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('выгорание');
    const cells = page.locator('tr[data-topic=wellbeing] td:visible');
    await cells.filter({ hasText: 'при этих условиях не найдено' }).first().waitFor();
    const words = await cells.evaluateAll((all) =>
      all.map((one) => [one.dataset.territory, one.querySelector('a')?.textContent.trim()]),
    );
    expect(words).toEqual([
      ['bashkortostan', 'при этих условиях не найдено'],
      ['eao', 'при этих условиях не найдено'],
      ['leningrad', 'при этих условиях не найдено'],
      ['sakhalin', '1 обязанность'],
      ['megion', 'акт этот уровень не регулирует'],
    ]);
    await page.locator('tr[data-topic=wellbeing] td[data-territory=sakhalin] a').click();
    const own = page.locator('[data-own]', { hasText: 'выгорания' });
    expect(await own.locator('.place').allTextContents()).toEqual(['подп. 3.1.3.6']);
    const other = page.locator('#bashkortostan [data-own]').first();
    expect(await other.textContent()).toContain('психолого-педагогическое сопровождение');
  });

  it('who approves the passport: three territories, in Bashkortostan nobody', async () => {
    const page = await home();
    await openRoom(page, 'Темы и территории');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('утверждает паспорт');
    const row = page.locator('tr[data-topic=passport]');
    await row.locator('td[data-territory=bashkortostan]', { hasText: 'не найдено' }).waitFor();
    for (const territory of ['eao', 'sakhalin', 'leningrad']) {
      const cell = row.locator(`td[data-territory=${territory}]`);
      expect(await cell.textContent()).toMatch(/[12] обязанност/);
    }
  });

  async function home(): Promise<Page> {
    const context = await open.browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(open.home);
    return page;
  }

  async function openRoom(page: Page, name: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: 'Сравнение' }).first().click();
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  }
});

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loosenSpaces } from '../../src/text/loosenSpaces.ts';
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
    expect(await wordsOf(row.locator('td[data-territory=bashkortostan]'))).toContain(
      '5 обязанностей',
    );
    for (const other of ['eao', 'leningrad', 'sakhalin']) {
      const cell = row.locator(`td[data-territory=${other}]`);
      expect(await wordsOf(cell)).toContain('не найдено');
    }
    expect(await wordsOf(row.locator('td[data-territory=megion]'))).toContain(
      'акт этот уровень не регулирует',
    );
    await row.locator('td[data-territory=bashkortostan] a').click();
    await page.waitForURL('**/compare/topics/internship-sites/**');
    const registers = page.locator('[data-own]', { hasText: 'ведение реестра стажировочных' });
    const places = (await registers.locator('.place').allTextContents()).map(loosenSpaces);
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
    const chosen = (await selection.locator('.place').allTextContents()).map(loosenSpaces);
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
    const shown = await differences.locator('.place:visible').allTextContents();
    const places = loosenSpaces(shown.join(' '));
    expect(places).toContain('п. 3.3.1');
    expect(places).toContain('п. 3.2.2');
    expect(await differences.locator('ins:visible').count()).toBeGreaterThan(0);
    const own = await page.locator('[data-own]:visible').allTextContents();
    expect(own.length).toBeGreaterThan(0);
    await page.waitForURL(({ searchParams }) => searchParams.get('show') === 'leningrad,megion');
  });

  it('on a phone, about a type of body: its name is near the head of a page of ten screens', async () => {
    const page = await home(360);
    await page.goto(`${open.home}compare/bodies/`);
    const types = page.getByRole('navigation', { name: 'Виды органов' });
    const link = types.getByRole('link', { name: 'Муниципальная методическая служба' });
    expect((await link.boundingBox())?.y).toBeLessThan(2 * 740);
    await link.click();
    await page.waitForURL('**/compare/bodies/municipal-method-service/');
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
    expect(words.map(([id, said = '']) => [id, loosenSpaces(said)])).toEqual([
      ['bashkortostan', 'при этих условиях не найдено'],
      ['eao', 'акт этот уровень не регулирует, кроме взаимодействия'],
      ['leningrad', 'при этих условиях не найдено'],
      ['sakhalin', '1 обязанность'],
      ['megion', 'акт этот уровень не регулирует'],
    ]);
    await page.locator('tr[data-topic=wellbeing] td[data-territory=sakhalin] a').click();
    const own = page.locator('[data-own]', { hasText: 'выгорания' });
    expect((await own.locator('.place').allTextContents()).map(loosenSpaces)).toEqual([
      'подп. 3.1.3.6',
    ]);
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
      expect(await wordsOf(cell)).toMatch(/[12] обязанност/);
    }
  });

  it('by words that no act has, who works with mentors: shown by near ones, which are named', async () => {
    const page = await home();
    await openRoom(page, 'Темы и территории');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('наставник');
    await page
      .locator('[data-count]', { hasText: 'показано по близким: наставничество' })
      .waitFor();
    expect(await page.locator('tr[data-topic=mentoring]').isVisible()).toBe(true);
    expect(await page.locator('tr[data-topic=passport]').isVisible()).toBe(false);
  });

  it('on a phone, whether the acts of the matrix are in force', async () => {
    const page = await home(360);
    await page.goto(`${open.home}compare/matrix/`);
    await page.locator('summary', { hasText: 'Какие акты сравниваются' }).click();
    const acts = page.locator('details[open] li[data-territory=eao]');
    expect((await wordsOf(acts)).toLowerCase()).toContain('не проверено');
  });

  it('who gives courses in Leningrad: no duty, but a plan, on the page of the topic too', async () => {
    const page = await home();
    await page.goto(`${open.home}functions/training-courses/`);
    const leningrad = page.locator('section[aria-labelledby=territory-leningrad]');
    expect(await wordsOf(leningrad)).toContain('не найдено');
    await leningrad.getByRole('link', { name: 'строка 3.1' }).click();
    await page.waitForURL('**/documents/leningrad-1982-r-a4/#row3.1');
  });

  async function wordsOf(part: Locator): Promise<string> {
    return loosenSpaces((await part.textContent()) ?? '');
  }

  async function home(width = 1280): Promise<Page> {
    const viewport = { width, height: 900 };
    const page = await open.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(open.home);
    return page;
  }

  async function openRoom(page: Page, name: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: 'Сравнение' }).first().click();
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  }
});

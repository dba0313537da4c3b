import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findFaults } from '../helpers/findFaults.ts';
import type { Look } from '../helpers/Look.ts';
import { openFolds } from '../helpers/openFolds.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

const OPENED = [
  'needs/',
  'needs/?territory=hmao',
  'needs/?territory=megion',
  'needs/mentor/bashkortostan/?who=vocational',
  'needs/diagnostics/leningrad/',
  'needs/attestation/eao/',
  'needs/contest/leningrad/',
  'needs/head/sakhalin/',
];

const LOOKS: readonly Look[] = [
  { name: '1280 px, forced colours', width: 1280, forcedColors: 'active', rules: 'every' },
  { name: '768 px, dark', width: 768, colorScheme: 'dark', rules: 'every' },
  { name: '320 px', width: 320, rules: 'every' },
];

describe.skipIf(browser.kind === 'missing')('a teacher with a need', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    return open.newPage(options);
  }

  it.each([
    ['Нужен наставник', 'Сахалинская область', 'организует внедрение системы наставничества'],
    ['Хочу пройти диагностику', 'Республика Башкортостан', 'организует процесс выявления'],
    ['Хочу на стажировку', 'Еврейская автономная область', 'обеспечивает проведение стажировок'],
    ['Готовлюсь к аттестации', 'Ленинградская область', 'В документах не сказано'],
    ['Я молодой педагог', 'г. Мегион, ХМАО – Югра', 'Только упоминается'],
    ['Выгорание', 'Сахалинская область', 'профилактику профессионального выгорания'],
  ])('from a cold start: «%s», %s: the answer in two taps', async (need, territory, words) => {
    const page = await openPage({ viewport: { width: 360, height: 700 } });
    await page.goto(open.home);
    await page.getByRole('link', { name: need, exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: territory }).click();
    await page.getByRole('main').getByText(words).first().waitFor();
  });

  it('chooses a territory once: then every need is one tap', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/`);
    await page.getByLabel('Найдите свой регион или город').fill('южно-сах');
    await page.getByRole('status').getByText('1 территория', { exact: true }).waitFor();
    await page
      .getByRole('link', { name: 'Сахалинская область (Южно-Сахалинск)', exact: true })
      .click();
    await page.getByText('Вы работаете: Сахалинская область').waitFor();
    await page.waitForURL('**/needs/?territory=sakhalin');
    await page.goto(`${open.home}needs/`);
    await page.getByRole('link', { name: 'Выгорание' }).click();
    await page.waitForURL('**/needs/burnout/sakhalin/');
    await page.goto(`${open.home}needs/mentor/leningrad/`);
    await page.getByRole('link', { name: 'Сахалинская область' }).first().click();
    await page.waitForURL('**/needs/mentor/sakhalin/');
  });

  it('says how many territories are left once, when typing stops', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/`);
    await page.evaluate(() => {
      const said: string[] = [];
      const listen = new MutationObserver(() => said.push(status?.textContent ?? ''));
      const status = document.querySelector('[data-territory-picker] [role=status]');
      if (status) listen.observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { said });
    });
    await page
      .getByLabel('Найдите свой регион или город')
      .pressSequentially('област', { delay: 40 });
    const status = page.locator('[data-territory-picker] [role=status]');
    await status.getByText(/территор/).waitFor();
    const said: unknown = await page.evaluate('window.said');
    expect(said).toEqual([await status.textContent()]);
  });

  it('leads who works where there are no documents to a page that says so, and shows nothing of a neighbour', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/`);
    await page.getByLabel('Найдите свой регион или город').fill('Сургут');
    await page.getByRole('link', { name: 'Ханты-Мансийский автономный округ – Югра' }).click();
    await page.waitForURL('**/territories/hmao/');
    await page.getByText('Документов на сайте пока нет').waitFor();
    await page.goto(`${open.home}needs/mentor/`);
    await page.getByText('Документов этой территории на сайте пока нет').waitFor();
    await page.goto(`${open.home}needs/`);
    const href = await page.getByRole('link', { name: 'Нужен наставник' }).getAttribute('href');
    expect(href).toMatch(/needs\/mentor\/$/);
  });

  it('finds a town on the page of a need, and leads there: to the answer, or to what to ask', async () => {
    const page = await openPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${open.home}needs/mentor/`);
    await page.getByLabel('Найдите свой регион или город').fill('г. Казань');
    await page.getByRole('status').getByText('1 территория', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Республика Татарстан (Казань)', exact: true }).click();
    await page.waitForURL('**/territories/tatarstan/');
    await page.getByText('Документов на сайте пока нет').waitFor();
    await page.goto(`${open.home}needs/mentor/`);
    await page.getByRole('link', { name: 'Что спросить на месте' }).click();
    await page.waitForURL('**/territories/tatarstan/');
    await page.goto(`${open.home}needs/mentor/`);
    await page.getByLabel('Найдите свой регион или город').fill('выборг');
    await page.getByRole('link', { name: 'Ленинградская область (Выборг)' }).click();
    await page.waitForURL('**/needs/mentor/leningrad/');
    await page.getByRole('link', { name: 'Выбрать другую территорию' }).click();
    await page.waitForURL('**/needs/mentor/#where');
  });

  it('takes Enter for the one territory that is left, and for none while there are several', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/mentor/`);
    await page.getByLabel('Найдите свой регион или город').fill('область');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toMatch(/needs\/mentor\/$/);
    await page.getByLabel('Найдите свой регион или город').fill('Сургут');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/territories/hmao/');
    expect(await page.getByRole('main').textContent()).not.toContain('нетворкинг');
  });

  it('remembers the territory at home too: a need is one tap from there', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/?territory=eao`);
    await page.getByText('Вы работаете: Еврейская автономная область').waitFor();
    await page.goto(open.home);
    await page.getByText('Вы работаете: Еврейская автономная область').waitFor();
    await page.getByRole('link', { name: 'Нужен наставник', exact: true }).click();
    await page.waitForURL('**/needs/mentor/eao/');
  });

  it('takes what it knows of a remembered territory from the page, and forgets one that is none', async () => {
    const page = await openPage();
    const remember = (kept: object) =>
      page.evaluate((text) => localStorage.setItem('svod:territory', text), JSON.stringify(kept));
    await page.goto(open.home);
    await remember({ id: 'eao', name: 'ЕАО', hasDocuments: false });
    await page.goto(open.home);
    await page.getByText('Вы работаете: Еврейская автономная область').waitFor();
    const mentor = page.getByRole('link', { name: 'Нужен наставник', exact: true });
    expect(await mentor.getAttribute('href')).toMatch(/needs\/mentor\/eao\/$/);
    await page.goto(`${open.home}needs/mentor/sakhalin/`);
    const line = page.locator('[data-own-answer]');
    expect(await line.getByRole('link').getAttribute('href')).toMatch(/needs\/mentor\/eao\/$/);
    for (const id of ['nonsense', '../x']) {
      await remember({ id, name: 'Нигде', hasDocuments: true });
      for (const path of ['', 'needs/']) {
        await page.goto(open.home + path);
        const link = page.getByRole('link', { name: 'Нужен наставник', exact: true });
        expect(await link.getAttribute('href'), `${id} ${path}`).toMatch(/needs\/mentor\/$/);
        expect(await page.getByText('Нигде').count()).toBe(0);
      }
      await page.goto(`${open.home}needs/mentor/sakhalin/`);
      expect(await line.isVisible()).toBe(false);
    }
  });

  it('says what is not found, and leads there by the keyboard alone', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/`);
    await page.getByLabel('Найдите свой регион или город').focus();
    await page.keyboard.type('атлантида');
    await page.getByText('Такого названия в списке нет').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('мегион');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Вы работаете: г. Мегион').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    expect(await focused()).toBe('Выбрать другую территорию');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('territory-search');
  });

  it('asks who she is: by the keyboard, in the address, for the links that follow', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/diagnostics/bashkortostan/`);
    const own = page.locator('[data-duties="own"]');
    const heads = 'осуществляет выявление профессиональных дефицитов управленческих кадров';
    expect(await own.getByText(heads, { exact: true }).count()).toBe(0);
    await page.getByLabel('Учитель', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**/bashkortostan/?who=head');
    expect(await own.getByText(heads, { exact: true }).count()).toBe(1);
    expect(await own.locator('[data-duty]').count()).toBe(3);
    const link = page.getByRole('link', { name: 'Ленинградская область' });
    expect(await link.getAttribute('href')).toContain('?who=head');
    await page.goto(`${open.home}needs/burnout/sakhalin/?who=head`);
    const grade = page.locator('[data-grades]');
    await grade.getByText('Обязанность есть только для педагогических работников').waitFor();
    await page.getByLabel('Учитель', { exact: true }).check();
    await grade.getByText('Акт прямо поручает это').first().waitFor();
    expect(await page.locator('[data-grades] [data-grade-for="teacher"]').isVisible()).toBe(true);
  });

  it('shows a reader whose people the documents do not name what they lay down for others', async () => {
    const page = await openPage();
    for (const [path, who] of FOR_OTHERS_ONLY) {
      await page.goto(`${open.home}needs/${path}/?who=${who}`);
      const grade = page.locator('[data-grades] [data-grade-for]:visible');
      expect(await grade.textContent(), path).toContain('В документах не сказано');
      const others = page.locator('[data-duties="others"]');
      expect(await others.locator('[data-duty]').first().isVisible(), path).toBe(true);
      const own = page.locator('[data-duties="own"]');
      expect(await own.textContent(), path).toContain('только для других работников');
      expect(await page.getByRole('heading', { name: 'Что спросить на месте' }).count()).toBe(1);
    }
    await page.getByLabel('Учитель', { exact: true }).check();
    expect(await page.getByRole('heading', { name: 'Что спросить на месте' }).count()).toBe(0);
    expect(await page.locator('[data-duties="others"]').isVisible()).toBe(false);
  });

  it('grades the other territories for the same reader', async () => {
    const page = await openPage();
    await page.goto(`${open.home}needs/burnout/bashkortostan/?who=head`);
    const others = page.getByRole('region', { name: 'У других устроено так' });
    const sakhalin = others.getByRole('listitem').filter({ hasText: 'Сахалинская область' });
    await sakhalin
      .getByText('в документах не сказано, есть только для педагогических работников')
      .waitFor();
  });

  it('says on paper for whom the answer is, and what the page has besides', async () => {
    const page = await openPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${open.home}needs/mentor/bashkortostan/`);
    await page.getByText('Ответ для учителя.').first().waitFor();
    await page.getByText('Упоминания: 4 – на странице сайта.').waitFor();
    await page.getByText('Обязанности для других работников: 2 – на странице сайта.').waitFor();
    await page.goto(`${open.home}needs/mentor/bashkortostan/?who=vocational`);
    await page.getByText('Ответ для преподавателя колледжа.').first().waitFor();
    await page.getByText('Обязанности для других работников: 1 – на странице сайта.').waitFor();
    await page.goto(`${open.home}needs/low-results/bashkortostan/?who=vocational`);
    const others = page.locator('[data-duties="others"]');
    expect(await others.locator('[data-duty]').first().isVisible()).toBe(true);
    expect(await page.getByText(/Обязанности для других работников: \d/).isVisible()).toBe(false);
  });

  it('gives every duty with its people without scripts', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${open.home}needs/mentor/bashkortostan/`);
    expect(await page.getByText('Кто вы').isVisible()).toBe(false);
    await page.getByText('Обязанности для других работников', { exact: true }).click();
    const others = page.locator('[data-duties="others"]');
    expect(await others.getByText('По словам акта – для педагогов СПО').isVisible()).toBe(true);
    expect(await others.getByText('Это контроль, а не сама программа').count()).toBe(2);
  });

  it('copies the short of an answer with its citation and its address', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const copy = async (): Promise<string[]> => {
      await page.getByRole('button', { name: 'Скопировать коротко' }).click();
      await page.getByText('Короткий ответ скопирован').waitFor();
      return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    };
    await page.goto(`${open.home}needs/burnout/sakhalin/`);
    expect(await copy()).toEqual([
      'Кто занимается профилактикой выгорания. Сахалинская область',
      'Ответ для учителя. Обязанность есть.',
      'ГАОУ ДПО ИРОСО: «организует и проводит мероприятия, направленные на профилактику профессионального ' +
        'выгорания педагогических работников» – подп. 3.1.3.6 Положения о структуре и составе РСНМС ' +
        '(приложение 1 к приказу министерства образования Сахалинской области от 07.09.2022 № 3.12-39).',
      'Действует ли акт сегодня, не проверено.',
      `${open.home}needs/burnout/sakhalin/`,
    ]);
    await page.getByLabel('Руководитель', { exact: true }).check();
    expect(await copy()).toEqual([
      'Кто занимается профилактикой выгорания. Сахалинская область',
      'Ответ для руководителя. В документах не сказано. Обязанность есть только для педагогических ' +
        'работников, а для руководителя – ни слова.',
      `${open.home}needs/burnout/sakhalin/?who=head`,
    ]);
  });

  it('prints each answer on one sheet, the longest on both sides, and drops nothing without a word', async () => {
    const answers = open.site.files.filter((path) => /^needs\/[\w-]+\/[\w-]+\/index/.test(path));
    const page = await openPage();
    await page.emulateMedia({ media: 'print' });
    const silent: string[] = [];
    const long: string[] = [];
    for (const path of answers) {
      await page.goto(open.home + path.replace('index.html', ''));
      silent.push(...(await page.evaluate(unsaidOnPaper)).map((part) => `${path} ${part}`));
      const pages = countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(pages, path).toBeLessThanOrEqual(2);
      if (pages > 1) long.push(path.split('/').slice(1, 3).join(' '));
    }
    expect(silent).toEqual([]);
    expect(await page.locator('[data-paper-part]').count()).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThan(70);
    expect(long.length).toBeLessThanOrEqual(6);
  });

  it.each(OPENED)('has nothing that axe objects to with all open: /%s', async (path) => {
    const page = await openPage({ bypassCSP: true });
    expect(await findFaults(page, open.home + path, LOOKS, openFolds)).toEqual([]);
  });
});

/** Answers that charge somebody, and only for other people than the one who asks. */
const FOR_OTHERS_ONLY = [
  ['low-results/sakhalin', 'vocational'],
  ['low-results/sakhalin', 'additional'],
  ['low-results/bashkortostan', 'head'],
  ['low-results/bashkortostan', 'vocational'],
  ['low-results/bashkortostan', 'additional'],
  ['young-teacher/sakhalin', 'head'],
  ['low-results/sakhalin', 'head'],
  ['burnout/sakhalin', 'head'],
] as const;

/** Runs in the page: parts of an answer that are not printed, and of which no printed line speaks. */
function unsaidOnPaper(): string[] {
  const isSeen = (one: Element) => one.checkVisibility();
  return [...document.querySelectorAll('[data-paper-part]')].flatMap((part) => {
    const isPrinted = [...part.querySelectorAll('li')].some(isSeen);
    const isSaid = [...part.querySelectorAll('.print-only')].some(isSeen);
    const isEmpty = part.querySelector('li') === null;
    return isPrinted || isSaid || isEmpty ? [] : [part.getAttribute('data-paper-part') ?? ''];
  });
}

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

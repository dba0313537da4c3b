import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findViolations } from '../helpers/findViolations.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('a teacher with a need', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await open.browser.newContext({ serviceWorkers: 'block', ...options });
    return context.newPage();
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
    expect(await page.getByRole('status').textContent()).toBe('1 территория');
    await page
      .getByRole('link', { name: 'Сахалинская область (Южно-Сахалинск)', exact: true })
      .click();
    await page.getByText('Вы работаете: Сахалинская область').waitFor();
    expect(new URL(page.url()).search).toBe('?territory=sakhalin');
    await page.goto(`${open.home}needs/`);
    await page.getByRole('link', { name: 'Выгорание' }).click();
    await page.waitForURL('**/needs/burnout/sakhalin/');
    await page.goto(`${open.home}needs/mentor/leningrad/`);
    await page.getByRole('link', { name: 'Сахалинская область' }).first().click();
    await page.waitForURL('**/needs/mentor/sakhalin/');
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
    expect(await page.getByRole('status').textContent()).toBe('1 территория');
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
    expect(new URL(page.url()).search).toBe('?who=head');
    expect(await own.getByText(heads, { exact: true }).count()).toBe(1);
    expect(await own.locator('[data-duty]').count()).toBe(3);
    const link = page.getByRole('link', { name: 'Ленинградская область' });
    expect(await link.getAttribute('href')).toContain('?who=head');
    await page.goto(`${open.home}needs/burnout/sakhalin/?who=head`);
    await page.getByText('Обязанность есть только для педагогических работников').waitFor();
    await page.getByLabel('Учитель', { exact: true }).check();
    await page.getByRole('status').getByText('Акт прямо поручает это').first().waitFor();
    expect(await page.locator('[data-grade-for="teacher"]').isVisible()).toBe(true);
  });

  it('gives every duty with its people without scripts', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${open.home}needs/mentor/bashkortostan/`);
    expect(await page.getByText('Кто вы').isVisible()).toBe(false);
    await page.getByText('Обязанности для других работников').click();
    const others = page.locator('[data-duties="others"]');
    expect(await others.getByText('По словам акта – для педагогов СПО').isVisible()).toBe(true);
    expect(await others.getByText('Это контроль, а не сама программа').count()).toBe(2);
  });

  it('copies the short of an answer with its citation and its address', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${open.home}needs/burnout/sakhalin/`);
    await page.getByRole('button', { name: 'Скопировать коротко' }).click();
    await page.getByText('Короткий ответ скопирован').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toEqual([
      'Кто занимается профилактикой выгорания. Сахалинская область',
      'ГАОУ ДПО ИРОСО: «организует и проводит мероприятия, направленные на профилактику профессионального ' +
        'выгорания педагогических работников» – подп. 3.1.3.6 Положения о структуре и составе РСНМС ' +
        '(приложение 1 к приказу министерства образования Сахалинской области от 07.09.2022 № 3.12-39).',
      'Действует ли акт сегодня, не проверено.',
      `${open.home}needs/burnout/sakhalin/`,
    ]);
  });

  it('prints each answer on one sheet: on one side, the longest on two', async () => {
    const answers = open.site.files.filter((path) => /^needs\/[\w-]+\/[\w-]+\/index/.test(path));
    const page = await openPage();
    const long: string[] = [];
    for (const path of answers) {
      await page.goto(open.home + path.replace('index.html', ''));
      const pages = countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(pages, path).toBeLessThanOrEqual(2);
      if (pages > 1) long.push(path.split('/').slice(1, 3).join(' '));
    }
    expect(answers.length).toBeGreaterThan(70);
    expect(long.length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['320 px, light', { width: 320, colorScheme: 'light', forcedColors: 'none' }],
    ['768 px, dark', { width: 768, colorScheme: 'dark', forcedColors: 'none' }],
    ['1280 px, forced colours', { width: 1280, colorScheme: 'light', forcedColors: 'active' }],
  ] as const)('has nothing that axe objects to with all open: %s', async (_, look) => {
    const { width, ...media } = look;
    const page = await openPage({ ...media, viewport: { width, height: 800 }, bypassCSP: true });
    const found: Record<string, string[]> = {};
    for (const path of OPENED) {
      await page.goto(open.home + path);
      await page.evaluate(openAll);
      const violations = await findViolations(page);
      if (violations.length > 0) found[path] = violations;
    }
    expect(found).toEqual({});
  });
});

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

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

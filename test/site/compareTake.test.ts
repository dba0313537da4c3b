import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loosenSpaces } from '../../src/text/loosenSpaces.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { openPdf } from '../render/pdf/helpers/readPages.ts';

const browser = await findBrowser();
const OTHERS = ['Башкортостан', 'ЕАО', 'Еврейск', 'Сахалин'];

describe.skipIf(browser.kind === 'missing')('a comparison taken away', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('as CSV is the matrix as shown: its order, its filters, its columns', async () => {
    const page = await openPage(
      'compare/matrix/?words=выгорание&base=sakhalin&show=sakhalin,leningrad,megion',
    );
    await page.getByText('при этих условиях не найдено').first().waitFor();
    const csv = readFileSync(await save(page, 'CSV'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head = '', ...rows] = csv.slice(1).trimEnd().split('\r\n');
    expect(head.replace(/\n№[^";]*/g, '')).toBe(
      'Тема;"Сахалинская обл.";"Ленинградская обл.";"Мегион"',
    );
    expect(rows.find((row) => row.startsWith('Психологическая поддержка'))).toMatch(
      /^Психологическая поддержка;"1 обязанность\n.*";при этих условиях не найдено;акт этот уровень не регулирует$/u,
    );
    expect(rows.join()).not.toContain('Наставничество');
  });

  it('as CSV keeps apart what stands apart on the page', async () => {
    const topic = readFileSync(
      await save(await openPage('compare/topics/passport/'), 'CSV'),
      'utf8',
    );
    expect(topic).toContain(
      'ГАОУ ДПО «ЛОИРО»: прил. 1 к распоряжению № 1982-р, абз. 5 п. 3.2.2; прил. 3 к распоряжению № 1982-р, абз. 5 п. 3.2"',
    );
    const bodies = readFileSync(await save(await openPage('compare/bodies/'), 'CSV'), 'utf8');
    expect(bodies).toContain('"ЦНППМ\n26 обязанностей\nв составе: Уфимский');
    const plans = readFileSync(await save(await openPage('compare/plans/'), 'CSV'), 'utf8');
    expect(plans).toContain(';№ 2.3;');
  });

  it.each([
    ['compare/bodies/municipal-method-service/?show=megion', ['Башкортостан', 'ЕАО', 'Ленинград']],
    ['compare/topics/competence-transfer/?show=leningrad,megion&base=leningrad', OTHERS],
    ['compare/topics/passport/?show=leningrad,megion', OTHERS],
  ])('of %s names no territory that is not shown, on the page and as CSV', async (path, hidden) => {
    const page = await openPage(path);
    const csv = readFileSync(await save(page, 'CSV'), 'utf8');
    const shown = await page.locator('[data-topic-comparison]').evaluate((root) => {
      for (const unwanted of root.querySelectorAll('[data-compare-tools]')) unwanted.remove();
      return root instanceof HTMLElement ? root.innerText : '';
    });
    expect(csv.length).toBeGreaterThan(500);
    for (const name of hidden) {
      expect(csv).not.toContain(name);
      expect(shown).not.toContain(name);
    }
  });

  it('of indicators compares numbers of the territories shown alone', async () => {
    const page = await openPage('compare/indicators/?show=megion');
    const csv = readFileSync(await save(page, 'CSV'), 'utf8');
    expect(csv).toContain('Мегион');
    expect(csv).not.toContain('несопоставимы');
    expect(csv).toContain('Из показанных территорий только у одной.');
    await page.getByText('Показаны территории').click();
    await page.getByRole('button', { name: 'Показать все' }).click();
    expect(await page.getByText('несопоставимы').count()).toBeGreaterThan(0);
  });

  it('on paper each plan has the months above its bars, as sheets part it from the others', async () => {
    const page = await openPage('compare/plans/');
    const plans = page.locator('ol.plans > li');
    const scales = plans.locator('svg.scale');
    expect(await scales.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await scales.count()).toBe(await plans.count());
    for (const scale of await scales.all()) {
      expect(await scale.isVisible()).toBe(true);
      expect(await scale.textContent()).toContain('2021');
    }
  });

  it('on a narrow screen the axis promises no numbers that it does not show', async () => {
    const page = await openPage('compare/plans/');
    const promise = page.getByText('У полосы стоит номер строки');
    expect(await promise.isVisible()).toBe(true);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.locator('svg text.number').first().isVisible()).toBe(false);
    expect(await promise.isVisible()).toBe(false);
  });

  it('as XLSX opens as a workbook with the same words', async () => {
    const page = await openPage('compare/indicators/?show=sakhalin,bashkortostan');
    const files = unzip(readFileSync(await save(page, 'Таблица XLSX')));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('>Сопоставимость<');
    expect(sheet).toContain('>не менее 30<');
    expect(sheet).toContain('>не более 250<');
    expect(sheet).not.toContain('>Мегион<');
    const broken = await page.evaluate(
      (texts) =>
        texts.filter((text) => {
          const read = new DOMParser().parseFromString(text, 'application/xml');
          return read.querySelector('parsererror') !== null;
        }),
      [...files.values()],
    );
    expect(broken).toEqual([]);
    expect([...files.keys()]).toContain('[Content_Types].xml');
  });

  it('of the matrix is as it was asked for last, though what narrows it comes late', async () => {
    const page = await open.newPage();
    const late = Promise.withResolvers<undefined>();
    await page.route('**/compare/matrix.json', async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto(`${open.home}compare/matrix/?words=паспорт`);
    const came = page.waitForResponse('**/compare/matrix.json');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('');
    late.resolve(undefined);
    await (await came).finished();
    await page.waitForTimeout(500);
    const rows = page.locator('tr[data-topic]');
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
  });

  it('of the matrix says that it could not be narrowed, and is when the network is back', async () => {
    const page = await open.newPage();
    await page.route('**/compare/matrix.json', (route) => route.abort());
    await page.goto(`${open.home}compare/matrix/?words=паспорт`);
    const status = page.locator('[data-count]');
    await status.filter({ hasText: 'Не удалось прочитать данные для отбора' }).waitFor();
    const rows = page.locator('tr[data-topic]');
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
    await page.unroute('**/compare/matrix.json');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('паспорта');
    await status.filter({ hasText: /^Тем: \d$/ }).waitFor();
    await page.close();
  });

  it('as a link opens exactly this view', async () => {
    const page = await openPage('compare/matrix/');
    await page.getByRole('searchbox', { name: 'Слова' }).fill('паспорт');
    await page.getByLabel('Уровень', { exact: true }).selectOption('regional');
    await page.getByLabel('только различия').check();
    await page.getByLabel('Первой поставить').selectOption('megion');
    await page.locator('summary', { hasText: 'Показаны территории' }).click();
    await page.getByLabel('ЕАО', { exact: true }).uncheck();
    const heads = () =>
      page.locator('th[data-territory]:visible > a:first-child').allTextContents();
    const rows = () => page.locator('tr[data-topic]:visible > th').allTextContents();
    await page.locator('[data-count]', { hasText: /^Тем: \d$/ }).waitFor();
    const before = [await heads(), await rows()];
    expect(before[0]?.[0]).toBe('Мегион');
    expect(before[0]).not.toContain('ЕАО');
    await page.getByRole('button', { name: 'Ссылка на этот вид' }).click();
    await page.getByText('Ссылка скопирована').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    await page.locator('[data-count]', { hasText: /^Тем: \d$/ }).waitFor();
    expect([await heads(), await rows()]).toEqual(before);
  });

  it('of the report of gaps holds every line with its place', async () => {
    const page = await openPage('compare/gaps/?show=sakhalin,bashkortostan');
    const csv = readFileSync(await save(page, 'CSV'), 'utf8');
    expect(csv).toContain('Вид;Территория;Что;Где');
    expect(csv).toMatch(/Ответственные без функции;Сахалинская область;.*реестра стажировочных/u);
    expect(csv).toMatch(/Одно дело у нескольких органов.*;Республика Башкортостан;/u);
    expect(csv).not.toContain('Ленинградская область;');
    const leningrad = await openPage('compare/gaps/leningrad/');
    const lines = loosenSpaces(readFileSync(await save(leningrad, 'CSV'), 'utf8')).split('\n');
    const uncharged = lines.filter((line) => line.startsWith('Ответственные без функции'));
    expect(uncharged.length).toBeGreaterThan(0);
    for (const line of uncharged) expect(line).toMatch(/к распоряжению № 1982-р, строка \d/u);
  });

  it('on paper lies across the sheet, names columns on every sheet, and prints what is folded', async () => {
    const matrix = await openPage('compare/matrix/');
    const sheets = await printed(matrix);
    expect(sheets.length).toBeGreaterThan(3);
    for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
    const withHeads = sheets.filter(({ words }) => words.includes('3.12-39'));
    expect(withHeads.length).toBeGreaterThan(sheets.length - 3);
    const gaps = await openPage('compare/gaps/?show=bashkortostan');
    const report = await printed(gaps);
    const all = report.map(({ words }) => words).join(' ');
    expect(all).toMatch(/Республика Башкортостан: \d+ тем/u);
    expect(all).toContain('Реестры и сведения о кадрах');
    expect(all).toContain('не проверено');
  });

  it('of two, on paper, is alone, with the names of both on every sheet of rows', async () => {
    const page = await openPage('compare/?a=eao-201-a1&b=leningrad-1982-r-a5');
    await page.locator('.pair-row').first().waitFor({ state: 'attached' });
    const sheets = await printed(page);
    const words = sheets.map((sheet) => sheet.words);
    expect(words.join(' ')).not.toContain('Слова по темам');
    expect(words.join(' ')).not.toContain('Устройство систем');
    expect(words.join(' ')).toMatch(/\d+ абзац\S* слово в слово/u);
    expect(words.length).toBeGreaterThan(2);
    for (const sheet of words.slice(1)) expect(sheet).toContain('№ 1982-р: действие не проверено');
  });

  async function openPage(path: string): Promise<Page> {
    const page = await open.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(open.home + path, { waitUntil: 'networkidle' });
    return page;
  }

  async function save(page: Page, name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return download.path();
  }
});

/** Sheets as a page is printed: their sizes, and the words with single spaces. */
async function printed(page: Page): Promise<{ width: number; height: number; words: string }[]> {
  const pdf = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const texts = items.map((item) =>
      'str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '',
    );
    sheets.push({ width, height, words: texts.join('').replace(/\s+/gu, ' ') });
  }
  await pdf.destroy();
  return sheets;
}

/** Files of an archive by its central directory, as any reader finds them. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const count = bytes.readUInt16LE(end + 10);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < count; file++) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const title = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(title, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

import { readFile } from 'node:fs/promises';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site as urls } from '../../src/site.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { readPages } from '../render/pdf/helpers/readPages.ts';

const found = await findBrowser();

describe.skipIf(found.kind === 'missing')('a comparison as an appendix, in a browser', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** Opens the dialog, changes what is asked, and reads the PDF. */
  async function make(
    path: string,
    ask: (dialog: { uncheck: (name: string) => Promise<void> }) => Promise<void> = () =>
      Promise.resolve(),
  ) {
    const page = await site.newPage();
    await page.route('**/*.json', comeLate);
    await page.goto(site.home + path);
    await page.click('[data-appendix]');
    await ask({ uncheck: (name) => page.getByLabel(name, { exact: true }).uncheck() });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('dialog[open] button[type="submit"]'),
    ]);
    const pages = await readPages(new Uint8Array(await readFile(await download.path())));
    await page.close();
    return { pages, words: pages.map(({ content }) => content).join('\n') };
  }

  it('has territories in columns and a citation under each wording of a topic', async () => {
    const { pages, words } = await make(urls.comparePage('topics/internship-sites'));
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
    expect(words).toMatch(/^Приложение/u);
    expect(words.replace(/\s+/gu, ' ')).toContain(
      'прил. 1 к распоряжению № 1982-р, абз. 16 п. 3.2.3',
    );
    expect(words).toContain('Сахалинская область');
    expect(words).toContain('sha256 текста: ');
  });

  it('leaves out the territories that a person does not want', async () => {
    const { words } = await make(urls.comparePage('topics/internship-sites'), (dialog) =>
      dialog.uncheck('Сахалинская область'),
    );
    expect(words).toContain('Ленинградская область');
    expect(words).not.toContain('Сахалинская область');
  });

  it('cites the points of the duties that the matrix counts, as its filters leave them', async () => {
    const { words } = await make(`${urls.comparePage('matrix')}?level=municipal&words=стажировка`);
    const line = words.replace(/\s+/gu, ' ');
    expect(line.replace(/\u00AD\s*/gu, '')).toContain('Перенос компетенций в практику');
    expect(line).toMatch(/\(прил\. 1 к приказу № 3\.12-39, п\. 3\.2\.2\)/u);
    expect(line).not.toContain('Адресная методическая поддержка');
  });

  it('cites each act in the column of its own territory when some are not shown', async () => {
    const register = await make(`${urls.comparePage('matrix')}?words=реестр&show=eao,sakhalin`);
    expect(oneLine(register.words)).toMatch(
      /ЦНППМ[^(]*\([^)]* № 201, [^)]*\)[^(]*\([^)]* № 3\.12-39, /u,
    );
    const municipal = '?show=leningrad,megion&level=municipal';
    const towns = await make(`${urls.comparePage('matrix')}${municipal}`);
    expect(oneLine(towns.words)).toMatch(/\([^)]* № 1982-р, [^)]*\)[^(]*\([^)]* № 360-О, /u);
  });

  it('says of an empty cell of a topic why it is empty', async () => {
    const { words } = await make(
      `${urls.comparePage('topics/federal-register')}?show=eao,megion,sakhalin`,
    );
    const line = oneLine(words);
    expect(line).toContain('акт этот уровень не регулирует, кроме взаимодействия');
    expect(line.replaceAll('в документах на сайте не найдено', '')).not.toContain('не найдено');
  });

  it.each([
    'bodies',
    'bodies/cnppm',
    'indicators',
    'plans',
    'structure',
    'gaps',
    'gaps/leningrad',
    'origins',
  ])('of the page %s holds its tables', async (name) => {
    const { words } = await make(urls.comparePage(name));
    expect(words.length).toBeGreaterThan(500);
  });

  it('of two documents cites each paragraph, and says what it leaves out', async () => {
    const page = await site.newPage({ acceptDownloads: true });
    await page.goto(`${site.home}${urls.compare()}?a=leningrad-1982-r-a5&b=eao-201-a1`);
    await page.waitForSelector('.pair-row');
    await page.click('[data-appendix]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('dialog[open] button[type="submit"]'),
    ]);
    const pages = await readPages(new Uint8Array(await readFile(await download.path())));
    const words = pages.map(({ content }) => content).join(' ');
    expect(words).toContain('различаются');
    expect(words.replace(/\s+/gu, ' ')).toMatch(/Приложение Сравнение: Регламент .* –/u);
    expect(words).toMatch(/\(п\. 1\.1\)/u);
    expect(words.replace(/\s+/gu, ' ')).toContain('Не показаны абзацы, совпадающие слово в слово');
    expect(words).toContain('Подчёркнуты слова, которых нет у другой стороны');
    await page.close();
  });
});

/** As on a weak link: who presses at once gets what is asked for all the same. */
async function comeLate(route: Route): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await route.continue();
}

/** Words without hyphenation and line breaks. */
function oneLine(words: string): string {
  return words.replace(/\u00AD\s*/gu, '').replace(/\s+/gu, ' ');
}

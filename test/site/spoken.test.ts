import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

/** What a screen reader is given: the browser's accessibility tree, on a desk and on a phone, where tables are cards. */
describe.skipIf(browser.kind === 'missing').each([1280, 320])('read aloud at %i px', (width) => {
  let open: OpenSite;
  let page: Page;
  beforeAll(async () => {
    open = await openSite();
    const viewport = { width, height: 800 };
    page = await open.browser.newPage({ viewport, serviceWorkers: 'block' });
  });
  afterAll(() => open.close());

  it('a cell of the event plan has its column, its row and its group', async () => {
    await page.goto(`${open.home}documents/leningrad-1982-r-a4/`);
    const heads = await page.locator('.official-table thead').ariaSnapshot();
    expect(heads.match(/columnheader "[^"]+"/g)).toHaveLength(5);
    expect(heads).toContain('columnheader "Ответственный"');
    const group = page.locator('.official-table tbody', { has: page.locator('[id="row2.1"]') });
    const [first = '', , ...rows] = (await group.ariaSnapshot()).split('\n  - ');
    expect(first).toContain('rowgroup');
    const spoken = await group.ariaSnapshot();
    expect(spoken).toMatch(/rowheader "Сопровождение образовательных мероприятий ФГАОУ ДПО/);
    const row = rows.find((one) => one.includes('row "2.1')) ?? '';
    expect(row).toMatch(/rowheader "Форум для педагогов центров образования/);
    expect(row).toMatch(/- cell "(Ответственный )?ГАОУ ДПО «ЛОИРО» ЦНППМ"/);
    expect(row).toMatch(/- cell "(Сроки проведения )?Ноябрь 2021 года"/);
  });

  it('an empty cell of the matrix says of what and of whom it is, and why it is empty', async () => {
    await page.goto(`${open.home}compare/matrix/`);
    for (const words of ['не найдено', 'не регулирует']) {
      const cell = page.locator('tr[data-topic] td', { hasText: words }).first();
      const topic = await cell.locator('xpath=ancestor::tr/th').innerText();
      const name = await cell.getByRole('link').getAttribute('aria-label');
      const territory = await cell.getByRole('link').getAttribute('data-name');
      expect(name).toContain(`${topic.replace(/\s+/g, ' ')}, ${territory ?? '?'}: `);
      expect(name).toContain(words);
      expect((await cell.ariaSnapshot()).replaceAll('\u00a0', ' ')).toContain(name);
    }
  });

  it('differences of two documents are words, not colours', async () => {
    await page.goto(`${open.home}compare/?a=eao-201-a1&b=leningrad-1982-r-a5`);
    const row = page.locator('[data-pair-rows] > li:has(ins):has(del)').first();
    await row.waitFor();
    const spoken = await row.ariaSnapshot();
    for (const words of ['в первом документе:', 'во втором документе, с отличиями:'])
      expect(spoken).toContain(words);
    expect(spoken).toMatch(/удалено: /);
    expect(spoken).toMatch(/добавлено: /);
    const summary = await page.locator('[data-pair-summary]').ariaSnapshot();
    expect(summary).toMatch(/общих слов \d+ %, \d+ отличи/);
  });

  it('the scheme is lists under its levels', async () => {
    await page.goto(`${open.home}documents/leningrad-1982-r-scheme/`);
    const levels = await page.getByRole('region', { name: 'Участники по уровням' }).ariaSnapshot();
    expect(levels.match(/- term: \S+ уровень/g)).toHaveLength(3);
    expect(levels).toMatch(/- term: Муниципальный уровень\s+- definition:\s+- list:\s+- listitem:/);
    const directions = page.getByRole('region', { name: 'Связи, названные словами' });
    expect(await directions.getByRole('listitem').count()).toBeGreaterThan(0);
  });
});

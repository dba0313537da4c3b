import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site as urls } from '../../src/site.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { readPages } from '../render/pdf/helpers/readPages.ts';

const found = await findBrowser();

describe.skipIf(found.kind === 'missing')('the print room in a browser', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('makes one PDF of annexes of two acts, with contents and room for «Верно»', async () => {
    const page = await site.newPage({ acceptDownloads: true });
    await page.goto(site.home + urls.print());
    await page.check('input[value="leningrad-1982-r-a4"]');
    await page.check('input[value="megion-360-o-a1-terms"]');
    await page.check('input[name="certification"]');
    await page.check('input[name="notice"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('form[data-print-room] button[type="submit"]'),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    const pages = await readPages(bytes);
    const words = pages.map(({ content }) => content).join('\n');
    expect(words.startsWith('справочная копия')).toBe(true);
    expect(words).toContain('Содержание');
    expect(words).toContain('ПЛАН ОБРАЗОВАТЕЛЬНЫХ МЕРОПРИЯТИЙ');
    expect(words).toContain('Верно');
    expect(words).toContain('sha256 текста: ');
    expect(pages[1]?.width).toBeGreaterThan(pages[0]?.width ?? 0);
    await page.close();
  });

  it('keeps the choice in the address, so that a link opens the same set', async () => {
    const page = await site.newPage();
    await page.goto(site.home + urls.print());
    await page.check('input[value="leningrad-1982-r-a4"]');
    await page.uncheck('input[name="contents"]');
    await page.check('input[name="sides"]');
    const address = await page.evaluate(() => location.href);
    await page.goto(site.home + urls.print());
    expect(await page.isChecked('input[name="sides"]')).toBe(false);
    await page.goto(address);
    expect(await page.isChecked('input[value="leningrad-1982-r-a4"]')).toBe(true);
    expect(await page.isChecked('input[name="contents"]')).toBe(false);
    expect(await page.isChecked('input[name="check"]')).toBe(true);
    expect(await page.isChecked('input[name="sides"]')).toBe(true);
    expect(await page.textContent('[data-chosen]')).toBe('Отмечено: 1 документ');
    await page.click('[data-clear]');
    await page.waitForURL(({ searchParams }) => !searchParams.has('document'));
    await page.close();
  });

  it('asks for a document when none is ticked', async () => {
    const page = await site.newPage();
    await page.goto(site.home + urls.print());
    await page.click('form[data-print-room] button[type="submit"]');
    expect(await page.textContent('[data-status]')).toContain('Отметьте хотя бы один документ');
    await page.close();
  });
});

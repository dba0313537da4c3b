import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve/serveFolder.ts';
import { builtSite } from '../helpers/builtSite.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openBrowser } from '../helpers/openBrowser.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('reading without a network', () => {
  let chromium: Browser;
  let page: Page;
  let home: string;
  beforeAll(async () => {
    const { folder, base } = await builtSite();
    const server = await serveFolder({ folder, base, port: 0 });
    home = `${server.origin}${base}`;
    chromium = await openBrowser();
    page = await chromium.newPage();
    await page.goto(`${home}territories/sakhalin/`);
    await page.getByRole('button', { name: 'Сохранить для чтения без сети' }).click();
    await page.getByText('Теперь это открывается и без сети').waitFor({ timeout: 60_000 });
    // The network is gone for the worker too, which a browser's own switch does not reach.
    await server.close();
  });
  afterAll(() => chromium.close());

  it('opens a document that was never visited, in the site’s look', async () => {
    await page.goto(`${home}documents/sakhalin-3.12-39-a1/`);
    await page.getByText('организует внедрение системы наставничества').first().waitFor();
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).toContain('Golos Text');
    expect(await page.evaluate(() => document.fonts.check('16px "Golos Text"'))).toBe(true);
  });

  it('has the PDFs of the act and its annexes', async () => {
    const sizes = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const answer = await fetch(path);
            return (await answer.arrayBuffer()).byteLength;
          }),
        ),
      ['pdf/sakhalin-3.12-39.pdf', 'pdf/sakhalin-3.12-39-a1.pdf'].map((path) => home + path),
    );
    for (const size of sizes) expect(size).toBeGreaterThan(10_000);
  });

  it('answers the needs of the territory', async () => {
    await page.goto(`${home}needs/burnout/sakhalin/?who=head`);
    await page.getByText('Обязанность есть только для педагогических работников').waitFor();
  });

  it('says of a page that was not kept what can be read', async () => {
    await page.goto(`${home}documents/leningrad-1982-r-a1/`);
    await page.getByRole('heading', { level: 1, name: 'Нет связи' }).waitFor();
    const kept = page.getByRole('region', { name: 'Что прочтётся без сети' });
    await kept.getByRole('link', { name: 'Положение о структуре и составе РСНМС' }).waitFor();
    expect(await kept.getByRole('link', { name: 'PDF' }).count()).toBe(2);
  });
});

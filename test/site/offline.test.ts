import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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
    await page
      .locator('[data-grades]')
      .getByText('Обязанность есть только для педагогических работников')
      .waitFor();
  });

  it('opens where the installed site starts, and leads from there to an answer', async () => {
    await page.goto(home);
    await page.getByRole('link', { name: 'Выгорание', exact: true }).click();
    await page.waitForURL('**/needs/burnout/');
    await page.getByRole('main').getByRole('link', { name: 'Сахалинская область' }).click();
    await page.waitForURL('**/needs/burnout/sakhalin/');
    await page.getByText('Кто обязан').waitFor();
    await page.goto(`${home}territories/`);
    await page.getByRole('main').getByRole('link', { name: 'Сахалинская область' }).first().click();
    await page.waitForURL('**/territories/sakhalin/');
    await page.getByRole('heading', { level: 1, name: 'Сахалинская область' }).waitFor();
  });

  it('says of a page that was not kept what can be read', async () => {
    await page.goto(`${home}documents/leningrad-1982-r-a1/`);
    await page.getByRole('heading', { level: 1, name: 'Нет связи' }).waitFor();
    const kept = page.getByRole('region', { name: 'Что прочтётся без сети' });
    await kept.getByRole('link', { name: 'Положение о структуре и составе РСНМС' }).waitFor();
    expect(await kept.getByRole('link', { name: 'PDF' }).count()).toBe(2);
    await kept.getByRole('link', { name: 'Кто что делает' }).waitFor();
    await kept.getByRole('link', { name: 'Сахалинская область' }).click();
    await page.waitForURL('**/territories/sakhalin/');
    await page.goto(`${home}documents/leningrad-1982-r-a1/`);
    await kept.getByRole('link', { name: 'Кто что делает' }).waitFor();
    expect(await kept.getByRole('link', { name: 'Ленинградская область' }).count()).toBe(0);
  });
});

describe.skipIf(browser.kind === 'missing')('a network that never answers', () => {
  let chromium: Browser;
  let page: Page;
  let home: string;
  const hanging = createServer(() => {
    // Takes every request, as a train's network does, and says nothing.
  });
  beforeAll(async () => {
    const { folder, base } = await builtSite();
    const server = await serveFolder({ folder, base, port: 0 });
    home = `${server.origin}${base}`;
    chromium = await openBrowser();
    page = await chromium.newPage();
    await page.goto(`${home}needs/mentor/leningrad/`);
    // A page's own waiting takes the promise itself for a yes.
    const isKept = () =>
      page.evaluate(async () => (await caches.match(location.href)) !== undefined);
    await vi.waitUntil(isKept, { timeout: 30_000, interval: 100 });
    await page.goto(`${home}needs/mentor/leningrad/?who=head`);
    await page.goto(`${home}glossary/`);
    await server.close();
    const port = Number(new URL(server.origin).port);
    await new Promise<void>((resolve) => {
      hanging.listen(port, '127.0.0.1', () => resolve());
    });
  });
  afterAll(async () => {
    await chromium.close();
    hanging.closeAllConnections();
    hanging.close();
  });

  it('lets a page be read that was read before, soon, whatever its address asks to show', async () => {
    await page.goto(`${home}needs/mentor/leningrad/?who=teacher`, { timeout: 10_000 });
    await page.getByRole('heading', { level: 2, name: 'Кто обязан' }).waitFor();
  });

  it('keeps one copy of a page, not one for each address', async () => {
    const kept = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().flatMap(({ url }) => (url.includes('needs/mentor/leningrad') ? [url] : []));
    });
    expect(kept).toEqual([`${home}needs/mentor/leningrad/`]);
  });
});

describe.skipIf(browser.kind === 'missing')('what was kept, after a new build', () => {
  const PAGE = 'documents/sakhalin-3.12-39-a1/';
  const PDF = 'pdf/sakhalin-3.12-39-a1.pdf';
  const OLD_STYLE = '_astro/earlier.css';
  let chromium: Browser;
  let page: Page;
  let home: string;
  beforeAll(async () => {
    const { folder, base } = await builtSite();
    const site = await serveFolder({ folder, base, port: 0 });
    const builds = await serveBuilds(site.origin, base);
    home = `${builds.origin}${base}`;
    chromium = await openBrowser();
    page = await chromium.newPage();
    await page.goto(`${home}territories/sakhalin/`);
    await page.getByRole('button', { name: 'Сохранить для чтения без сети' }).click();
    await page.getByText('Теперь это открывается и без сети').waitFor({ timeout: 60_000 });
    expect(await isKept(OLD_STYLE)).toBe(true);
    builds.publishNext();
    await page.goto(`${home}glossary/`);
    await vi.waitUntil(async () => !(await isKept(OLD_STYLE)), { timeout: 30_000, interval: 200 });
    await builds.close();
    await site.close();
  });
  afterAll(() => chromium.close());

  it('is of the new one, the page and the PDF alike', async () => {
    await page.goto(home + PAGE);
    expect(await page.title()).toBe('Следующая сборка');
    const print = await page.evaluate(async (path) => (await fetch(path)).text(), home + PDF);
    expect(print).toBe('следующая');
  });

  it('still stands in the site’s look', async () => {
    await page.goto(`${home}territories/sakhalin/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'Golos Text',
    );
  });

  /** A page's own waiting takes the promise itself for a yes. */
  function isKept(path: string): Promise<boolean> {
    return page.evaluate(
      async (address) => (await caches.match(address)) !== undefined,
      home + path,
    );
  }

  /** The built site as two builds that follow each other: other words in a page, in its PDF, and another style. */
  async function serveBuilds(origin: string, base: string) {
    const builds = [
      { name: 'Эта сборка', style: `<link rel="stylesheet" href="${base}${OLD_STYLE}">` },
      { name: 'Следующая сборка', style: '' },
    ];
    let at = 0;
    const server = createServer((request, response) => {
      const path = (request.url ?? '').replace(base, '');
      const build = builds[at] ?? { name: '', style: '' };
      void fetch(`${origin}${base}${path === OLD_STYLE ? 'favicon.svg' : path}`).then(
        async (answer) => {
          const type = answer.headers.get('Content-Type') ?? '';
          response.writeHead(answer.status, {
            'Content-Type': type,
            'Cache-Control': 'max-age=600',
          });
          const bytes = Buffer.from(await answer.arrayBuffer());
          if (path === PDF) response.end(at === 0 ? bytes : 'следующая');
          else if (path === 'sw.js')
            response.end(bytes.toString().replace(/(?<=BUILD = ')\w+/, `build${at}`));
          else if (path === PAGE)
            response.end(
              bytes
                .toString()
                .replace(/<title>.*?<\/title>/, `<title>${build.name}</title>${build.style}`),
            );
          else response.end(bytes);
        },
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
      origin: `http://127.0.0.1:${port}`,
      publishNext: () => {
        at = 1;
      },
      close: () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findViolations } from '../helpers/findViolations.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('pages of territories and bodies', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  async function openPage(path: string, now = '2026-11-22'): Promise<Page> {
    const context = await open.browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${now}T12:00:00`));
    await page.goto(open.home + path);
    return page;
  }

  it('a territory has its standing terms, its plans on a time axis, and what is lacking', async () => {
    const page = await openPage('territories/leningrad/');
    const dates = page.locator('section[aria-labelledby="dates"]');
    await dates.getByText('не реже одного раза в год').waitFor();
    expect(await dates.locator('.timeline li').count()).toBe(13 + 25);
    expect(await dates.getByText('План 2021 года завершён').count()).toBe(2);
    expect(await dates.getByRole('link', { name: /Подписаться/ }).count()).toBe(0);
    expect(await dates.getByText('Срок противоречит сам себе').count()).toBe(1);
    const missing = page.locator('section[aria-labelledby="missing"]');
    expect(await missing.textContent()).toContain('цели ни для одного не установлены');
  });

  it('a territory leads to its report of gaps', async () => {
    const page = await openPage('territories/leningrad/');
    await page.getByRole('link', { name: 'Пробелы и повторы в документах' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ленинградская');
  });

  it('judges its plans by the reader’s clock', async () => {
    const page = await openPage('territories/megion/', '2021-09-15');
    const dates = page.locator('section[aria-labelledby="dates"]');
    expect(await dates.getByText('План 2021 года завершён').isVisible()).toBe(false);
    expect(await dates.getByRole('link', { name: /Подписаться/ }).count()).toBe(1);
    const states = await dates
      .locator('.timeline li')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
    expect(states).toEqual(['past', 'past', 'past', 'past', 'now', 'now', 'coming', 'now', 'now']);
  });

  it('a body has people, partners with the words that join them, indicators and plans', async () => {
    const page = await openPage('territories/leningrad/cnppm/');
    await page.getByText('для педагогических работников и руководителей').waitFor();
    const partners = page.locator('section[aria-labelledby="partners"]');
    await partners.getByRole('link', { name: /^Муниципальные методические службы/ }).waitFor();
    expect(await partners.getByRole('link', { name: /абз\. 2 п\. 5\.5/ }).count()).toBe(1);
    const indicators = page.locator('section[aria-labelledby="indicators"]');
    expect(await indicators.locator('tbody tr').count()).toBe(3);
    await page.getByText('Мероприятий, за которые отвечает').click();
    const states = page.locator('section[aria-labelledby="planned"] [data-state-words]');
    expect(new Set(await states.allTextContents())).toEqual(new Set(['Срок прошёл.']));
  });

  it('says of a body what its documents do not say', async () => {
    const page = await openPage('territories/leningrad/omsu/');
    await page.getByText('обязанностей здесь не назначают').waitFor();
    await page.getByText('Показателей, в которых назван этот участник, в документах нет').waitFor();
    expect(await page.getByText('Для кого').count()).toBe(0);
  });

  it('prints a body on one sheet: on one side, the longest on two', async () => {
    const page = await openPage('territories/');
    const bodies = open.site.files.filter((path) =>
      /^territories\/[\w-]+\/[\w-]+\/index/.test(path),
    );
    const pages: number[] = [];
    for (const path of bodies) {
      await page.goto(open.home + path.replace('index.html', ''));
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      pages.push(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0);
    }
    expect(bodies.length).toBeGreaterThan(40);
    expect(Math.max(...pages)).toBeLessThanOrEqual(3);
    expect(pages.filter((count) => count > 1).length).toBeLessThan(bodies.length / 3);
  });

  it('has the whole map on a wide screen, with no name cut within a syllable', async () => {
    const page = await openPage('needs/');
    await page.getByText('Выбрать на карте').click();
    await page.addStyleTag({ content: '.tile { overflow-wrap: normal !important }' });
    const map = page.getByRole('region', { name: 'Карта регионов плитками' });
    expect(await map.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    const cut = await map
      .locator('a')
      .evaluateAll((tiles) =>
        tiles.flatMap((one) =>
          one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight
            ? [one.textContent]
            : [],
        ),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });

  it('has nothing that axe objects to with all open', async () => {
    for (const path of ['territories/leningrad/cnppm/', 'territories/megion/']) {
      const page = await openPage(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await findViolations(page), path).toEqual([]);
    }
  });
});

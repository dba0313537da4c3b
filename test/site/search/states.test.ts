import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { findViolations } from '../../helpers/findViolations.ts';
import { openSite, type OpenSite } from '../../helpers/openSite.ts';
import { askPage, finalHits } from './askPage.ts';

const browser = await findBrowser();
/** What is shown; a screen reader is told the same a little later. */
const failure = (page: Page) => page.getByRole('strong').filter({ hasText: 'Поиск не загрузился' });
const QUERY = `q=${encodeURIComponent('стажировочная площадка')}`;

describe.skipIf(browser.kind === 'missing')(
  'search that finds nothing, fails or has no script',
  () => {
    let open: OpenSite;
    beforeAll(async () => {
      open = await openSite();
    });
    afterAll(() => open.close());

    async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await open.browser.newContext({ serviceWorkers: 'block', ...options });
      return context.newPage();
    }

    it('says why nothing was found and leads on: without the conditions, or elsewhere', async () => {
      const page = await openPage();
      await askPage(page, open.home, `${QUERY}&territory=eao&kind=scheme`);
      await page.getByText('Ничего не нашлось').waitFor();
      await page.getByRole('link', { name: 'Темы функций' }).waitFor();
      await page.getByRole('link', { name: 'Искать без условий' }).click();
      await expect.poll(async () => (await finalHits(page)).length).toBeGreaterThan(0);
      await page.waitForURL(({ search }) => search === `?${QUERY.replace('%20', '+')}`);
    });

    it.each(['core.bin', 'records.bin', 'terms-*.bin', 'texts-*.bin'])(
      'says that %s has not come, and finds when it is tried again',
      async (file) => {
        const page = await openPage();
        const pattern = `**/search/index/**/${file}`;
        await page.route(pattern, (route) => route.fulfill({ status: 404 }));
        await askPage(page, open.home, QUERY);
        await failure(page).waitFor();
        await page.getByRole('link', { name: 'Все документы' }).filter({ visible: true }).waitFor();
        await page.unroute(pattern);
        await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
        await expect.poll(async () => (await finalHits(page)).length).toBe(20);
      },
    );

    it('says so when the connection is lost while letters are typed, and finds when it is back', async () => {
      const page = await openPage();
      await askPage(page, open.home, QUERY);
      await page.context().setOffline(true);
      await page.locator('main input[name=q]').fill('дорожная карта');
      await failure(page).waitFor();
      await page.context().setOffline(false);
      await page.locator('main input[name=q]').fill('дорожная карта мероприятий');
      await expect.poll(async () => (await finalHits(page)).length).toBe(20);
      expect(await failure(page).count()).toBe(0);
    });

    it('says so when the script of the page has not come', async () => {
      const page = await openPage();
      await page.route('**/setUpSearchPage*.js', (route) => route.abort());
      await page.goto(`${open.home}search/?${QUERY}`);
      await page.getByText('Поиск не загрузился').filter({ visible: true }).waitFor();
    });

    it('says where to look without JavaScript', async () => {
      const page = await openPage({ javaScriptEnabled: false });
      await page.goto(open.home);
      await page.locator('main input[name=q]').fill('наставник');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      await page.getByText('ему нужен JavaScript').waitFor();
      expect(
        await page
          .getByRole('main')
          .getByRole('link', { name: /[Пп]оложение/ })
          .count(),
      ).toBeGreaterThan(3);
      expect(await page.locator('main input[name=q]').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Термины и сокращения' }).click();
      await page.waitForURL('**/glossary/');
    });

    it.each([
      ['320 px, light', { width: 320, colorScheme: 'light', forcedColors: 'none' }],
      ['320 px, dark', { width: 320, colorScheme: 'dark', forcedColors: 'none' }],
      ['768 px, forced colours', { width: 768, colorScheme: 'light', forcedColors: 'active' }],
      ['1280 px, dark', { width: 1280, colorScheme: 'dark', forcedColors: 'none' }],
    ] as const)('has nothing that axe objects to, and fits: %s', async (_, { width, ...media }) => {
      const page = await openPage({ ...media, viewport: { width, height: 800 }, bypassCSP: true });
      const found: Record<string, string[]> = {};
      for (const query of [QUERY, `${QUERY}&group=document&territory=sakhalin`, 'q=1984', '']) {
        await askPage(page, open.home, query);
        await page.evaluate(openAll);
        const violations = await findViolations(page);
        if (violations.length > 0) found[query] = violations;
        expect(await page.evaluate(overflow), query).toBe(0);
      }
      await page.locator('main input[name=q]').fill('положение');
      await page.locator('main [role=option]').first().waitFor();
      found.suggestions = await findViolations(page);
      expect(await page.evaluate(overflow)).toBe(0);
      expect(found).toEqual({ suggestions: [] });
    });

    it('fits a phone with letters twice as large', async () => {
      const page = await openPage({ viewport: { width: 320, height: 640 } });
      await page.addInitScript(() => {
        localStorage.setItem('svod:view', JSON.stringify({ size: '200' }));
      });
      for (const query of [QUERY, `${QUERY}&group=document&territory=sakhalin`, '']) {
        await askPage(page, open.home, query);
        await page.evaluate(openAll);
        expect(await page.evaluate(overflow), query).toBe(0);
      }
    });
  },
);

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Runs in the page: how far it can be scrolled sideways. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

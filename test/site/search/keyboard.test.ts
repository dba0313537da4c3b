import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../../helpers/openSite.ts';
import { finalHits, foundCount } from './askPage.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('search by the keyboard and by ear', () => {
  let open: OpenSite;
  let page: Page;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());
  beforeEach(async () => {
    const context = await open.browser.newContext({ serviceWorkers: 'block' });
    page = await context.newPage();
  });
  afterEach(() => page.context().close());

  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const isOpen = () =>
    page.locator('dialog[data-search]').evaluate((dialog) => dialog.matches('[open]'));

  it.each(['documents/leningrad-1982-r-a1/', 'calendar/', 'functions/mentoring/'])(
    'opens from %s with «/», closes with Escape, gives the focus back',
    async (path) => {
      await page.goto(open.home + path);
      await page.locator('main a[href]').first().focus();
      const before = await page.evaluate(() => document.activeElement?.outerHTML);
      await page.keyboard.press('/');
      expect(await focused()).toBe('dialog-search');
      await page.keyboard.type('наставник');
      await page.locator('#dialog-search-list').waitFor();
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
    },
  );

  it('knows the key of «/» in a Russian layout, and leaves it alone in a field', async () => {
    await page.goto(`${open.home}documents/megion-360-o-a1/`);
    await page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true, cancelable: true }),
      );
    });
    expect(await isOpen()).toBe(true);
    await page.keyboard.type('п. 3/1');
    expect(await page.locator('#dialog-search').inputValue()).toBe('п. 3/1');
  });

  it('asks, goes down the answers, back to the field and into an answer without a mouse', async () => {
    await page.goto(open.home);
    await page.keyboard.press('/');
    await page.keyboard.type('реестр стажировочных площадок');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await finalHits(page);
    await page.keyboard.press('/');
    expect(await focused()).toBe('search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = page.locator('.hit-source > .hit-link').nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/**');
  });

  it('keeps the focus among answers when a page of them is turned', async () => {
    await page.goto(`${open.home}search/?q=${encodeURIComponent('педагог')}`);
    await finalHits(page);
    await page.locator('[data-pager] a[rel=next]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-status]', { hasText: 'Страница 2' }).waitFor();
    const status = page.locator('[data-status]');
    expect(await status.evaluate((line) => line === document.activeElement)).toBe(true);
    expect(await status.evaluate((line) => line.getBoundingClientRect().top)).toBeGreaterThan(0);
  });

  it('says a count once when the visitor stops typing', async () => {
    await page.goto(`${open.home}search/`);
    await page.locator('main input[name=q]').focus();
    await page.locator('main [role=combobox]').waitFor();
    const said = await page.evaluate(async () => {
      const said: string[] = [];
      const live = document.querySelectorAll('[role=status], [role=alert], [aria-live]');
      const listen = new MutationObserver((changes) => {
        for (const { target } of changes) said.push(target.textContent ?? '');
      });
      for (const region of live) listen.observe(region, { childList: true });
      const input = document.querySelector<HTMLInputElement>('main input[name=q]');
      for (const letter of 'наставник') {
        if (input !== null) input.value += letter;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      // The index may be long in coming; what would be said twice is said soon after.
      while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return said;
    });
    expect(said).toEqual([
      `«наставник». Найдено: ${await foundCount(page)} места. Страница 1 из 2`,
    ]);
  });

  it('suggests while letters are typed; arrows choose, Enter goes, Escape returns to the letters', async () => {
    await page.goto(open.home);
    const input = page.locator('main input[name=q]');
    await input.focus();
    const offered = async (letters: string) => {
      await input.fill(letters);
      await page.waitForFunction(() => document.querySelectorAll('main [role=option]').length > 0);
      return page.locator('main [role=option]').allInnerTexts();
    };
    expect((await offered('1982')).join('\n')).toMatch(/Документ[\s\S]*1982-р/);
    expect((await offered('наставничество')).join('\n')).toMatch(/Тема|Термин/);
    expect((await offered('цнппм')).join('\n')).toMatch(/Кто/);
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.inputValue()).toBe('цнппм');
    await offered('1982');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/leningrad-1982-r*/');
  });

  it("offers the visitor's own queries, kept in the browser only, and forgets them when asked", async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method()));
    await page.goto(open.home);
    await page.locator('main input[name=q]').fill('дорожная карта');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    const input = page.locator('main input[name=q]');
    await expect.poll(() => input.inputValue()).toBe('дорожная карта');
    await input.fill('');
    const own = page.locator('main [role=option]');
    // A click before the search has loaded what makes suggestions offers none: the next one does.
    const offered = async () => {
      await input.click();
      return (await own.allInnerTexts()).join();
    };
    await expect.poll(offered).toContain('дорожная карта');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await own.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('svod:queries'))).toBeNull();
    expect(new Set(asked)).toEqual(new Set(['GET']));
  });

  it('keeps the letters that are typed before the page has its script, and asks them', async () => {
    const late = '**/setUpSearchPage*.js';
    const { promise: isTyped, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route(late, (route) => isTyped.then(() => route.continue()));
    await page.goto(`${open.home}search/?q=паспорт`);
    const input = page.locator('main input[name=q]');
    await input.fill('дорожная карта');
    letGo(undefined);
    await page.waitForURL(`**/search/?q=${encodeURIComponent('дорожная')}*`);
    expect(await input.inputValue()).toBe('дорожная карта');
  });
});

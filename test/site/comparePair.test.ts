import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('two documents side by side', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('says that Leningrad 1 and 3 are word for word the same but for numbers, folded', async () => {
    const page = await openPair('a=leningrad-1982-r-a1&b=leningrad-1982-r-a3');
    const summary = page.locator('[data-pair-summary]');
    expect(await summary.textContent()).toContain('п. 3.2 – п. 3.6 первого и п. 3 – п. 7 второго');
    expect(await summary.textContent()).toContain('Отличаются только номера');
    const fold = page.locator('summary', { hasText: '70 абзацев слово в слово' });
    expect(await fold.count()).toBe(1);
    expect(await page.locator('.pair-row[data-kind=same]:visible').count()).toBeLessThan(10);
    await page.getByLabel('скрыть совпадающее').uncheck();
    expect(await page.locator('.pair-row[data-kind=same]:visible').count()).toBeGreaterThan(70);
    expect(new URL(page.url()).searchParams.get('same')).toBe('1');
  });

  it('leads from difference to difference by the keyboard, from wherever it is', async () => {
    const page = await openPair('a=eao-201-a1&b=leningrad-1982-r-a5');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused()).toContain('УТВЕРЖДЕН приказом');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused()).toContain('[добавлено: Областным законом');
    expect(await page.locator('[data-step-status]').textContent()).toBe('Отличие 2 из 15');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await page.locator('[data-step-status]').textContent()).toBe('Отличие 15 из 15');
  });

  it('takes territories for their main documents, and goes back with the browser', async () => {
    const page = await openPair('a=eao&b=sakhalin');
    const heads = page.locator('[data-pair-heads] > *');
    expect(await heads.first().textContent()).toContain('№ 201: действие не проверено');
    expect(await heads.last().textContent()).toContain('Сахалинская обл.');
    await page.getByRole('button', { name: 'Поменять местами' }).click();
    await expect.poll(() => heads.first().textContent()).toContain('Сахалинская обл.');
    expect(new URL(page.url()).search).toBe('?a=sakhalin&b=eao');
    await page.goBack();
    await expect.poll(() => heads.first().textContent()).toContain('ЕАО');
  });

  async function openPair(query: string): Promise<Page> {
    const context = await open.browser.newContext({
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${open.home}compare/?${query}`);
    await page.locator('.pair-row').first().waitFor({ state: 'attached' });
    return page;
  }
});

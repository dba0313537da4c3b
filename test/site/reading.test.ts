import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();
const document = 'documents/leningrad-1982-r-a1/';

describe.skipIf(browser.kind === 'missing')('reading a document', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('gives the link and the citation of an item', async () => {
    const page = await openPage();
    await page.locator('[id="p3.2.3-4"] .permalink').click();
    const menu = page.getByRole('dialog', { name: 'Абз. 6 п. 3.2.3' });
    await menu.getByRole('button', { name: 'Цитата' }).click();
    await menu.getByText('Цитата скопирована').waitFor();
    expect(await copied(page)).toBe(
      'абз. 6 п. 3.2.3 Положения о создании и функционировании РСНМС (приложение 1 к распоряжению комитета общего ' +
        'и профессионального образования Ленинградской области от 14.07.2021 № 1982-р)',
    );
    await menu.getByRole('button', { name: 'Ссылка' }).click();
    await menu.getByText('Ссылка скопирована').waitFor();
    expect(await copied(page)).toBe(`${open.home}${document}#p3.2.3-4`);
  });

  it('offers the items of a point to the keyboard', async () => {
    const page = await openPage();
    await page.locator('[id="p3.2.3"] > p .permalink').first().focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'П. 3.2.3' });
    await menu.getByLabel('Какой абзац').selectOption({ index: 5 });
    expect(await menu.getByRole('heading', { level: 2 }).textContent()).toBe('Абз. 6 п. 3.2.3');
    expect(await menu.getByRole('link', { name: 'Реестры и сведения о кадрах' }).count()).toBe(1);
  });

  it('shows what others say in place of a provision, when it is asked for', async () => {
    const page = await openPage();
    await page.locator('[id="p3.3.1-1"] .permalink').click();
    const menu = page.getByRole('dialog', { name: /п\. 3\.3\.1$/u });
    await menu.getByText('У других', { exact: true }).click();
    const others = menu.locator('[data-counterparts] > li');
    await others.first().waitFor();
    const places = await others.locator('a').allTextContents();
    expect(places.map((place) => place.replace(/^.*, /u, '')).toSorted()).toEqual([
      'абз. 2 п. 3.2.2',
      'абз. 2 п. 3.3.1',
      'абз. 2 п. 4.4',
      'подп. 3.2.2.4',
    ]);
    const sakhalin = others.filter({ hasText: 'Сахалинская обл.' });
    expect(await sakhalin.locator('ins').count()).toBeGreaterThan(0);
  });

  it('explains a word on demand and gives the keyboard back to it', async () => {
    const page = await openPage();
    const word = page.locator('a.word', { hasText: 'ЦНППМ' }).first();
    await word.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Пояснение' });
    expect(await sheet.textContent()).toContain(
      'непрерывного повышения профессионального мастерства',
    );
    await page.keyboard.press('Escape');
    expect(await word.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  });

  it('leads to notes and definitions without scripts', async () => {
    const page = await open.newPage({ javaScriptEnabled: false });
    await page.goto(open.home + document);
    await page.locator('.note-sign').first().click();
    await page.waitForURL(({ hash }) => hash === '#note-1');
    expect(await page.locator('#note-1').isVisible()).toBe(true);
    expect(await page.getByText('Версия для слабовидящих').first().isVisible()).toBe(false);
  });

  it('keeps the view that a visitor sets', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Версия для слабовидящих' }).click();
    await page.getByLabel('Вдвое крупнее').check();
    await page.getByLabel('Белым по чёрному').check();
    await page.reload();
    const root = page.locator('html');
    expect(await root.getAttribute('data-size')).toBe('200');
    expect(await root.getAttribute('data-colours')).toBe('white-on-black');
    await page.getByRole('button', { name: 'Версия для слабовидящих' }).click();
    await page.getByRole('button', { name: 'Вернуть обычный вид' }).click();
    await expect.poll(() => root.getAttribute('data-size')).toBeNull();
  });

  it('takes over the view that is set in another window, and on a page that «Назад» brings from memory', async () => {
    const context = await open.browser.newContext();
    const page = await context.newPage();
    await page.goto(open.home + document);
    const root = page.locator('html');
    const other = await context.newPage();
    await other.goto(open.home);
    await other.getByRole('button', { name: 'Версия для слабовидящих' }).click();
    await other.getByLabel('Белым по чёрному').check();
    await expect.poll(() => root.getAttribute('data-colours')).toBe('white-on-black');
    await page.evaluate(() => {
      // Of what it wrote itself a window is not told: as if it had lain in memory meanwhile.
      localStorage.setItem('svod:view', JSON.stringify({ size: '200' }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await root.getAttribute('data-size')).toBe('200');
    expect(await root.getAttribute('data-colours')).toBeNull();
    expect(await page.locator('#view-panel [name=size][value="200"]').isChecked()).toBe(true);
    await context.close();
  });

  async function openPage(): Promise<Page> {
    const page = await open.newPage({
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    await page.goto(open.home + document);
    return page;
  }
});

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

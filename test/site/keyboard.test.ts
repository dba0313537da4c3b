import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

const browser = await findBrowser();

/** Whole tasks without a mouse. Search, the calendar and the choice of a territory have their own in their tests. */
describe.skipIf(browser.kind === 'missing')('the keyboard alone', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('skips to the words of every type of page, and shows where it is: every stop has an outline', async () => {
    const page = await openPage();
    const lost: string[] = [];
    const unseen: Record<string, string[]> = {};
    for (const { path } of pageTypes) {
      await page.goto(open.home + path, { waitUntil: 'networkidle' });
      await page.keyboard.press('Tab');
      const link = page.getByRole('link', { name: 'К содержанию страницы' });
      const isShown = await link.evaluate(
        (one) => one === document.activeElement && getComputedStyle(one).clipPath === 'none',
      );
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(
        () => document.activeElement?.closest('main, .site-footer') !== null,
      );
      if (!isShown || !isInside) lost.push(path);
      // Keys make the browser show the focus, also where a script puts it.
      const found = await page.evaluate(stopsWithoutOutline);
      if (found.length > 0) unseen[path] = found;
    }
    expect({ lost, unseen }).toEqual({ lost: [], unseen: {} });
  });

  it('finds a document by its kind, a point by the contents, and takes its citation', async () => {
    const page = await openPage();
    await page.goto(`${open.home}documents/`);
    await tabTo(page, /^Все \d/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#kind-regulation').isChecked()).toBe(true);
    expect(await page.locator('[data-kind=order]').first().isVisible()).toBe(false);
    await tabTo(page, 'Положение о создании и функционировании РСНМС');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/documents/leningrad-1982-r-a1/');
    await tabTo(page, /^3\s?Структура и субъекты/);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#s3');
    await tabTo(page, 'Ссылка: п. 3.1');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'П. 3.1' });
    await sheet.waitFor();
    await holdsTab(page, '#provision-menu');
    await tabTo(page, 'Цитата');
    await page.keyboard.press('Enter');
    await sheet.getByText('Цитата скопирована').waitFor();
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await focusedName(page)).toBe('Ссылка: п. 3.1');
  });

  it('opens what others say, reads it and comes back to the point', async () => {
    const page = await openPage();
    await page.goto(`${open.home}documents/leningrad-1982-r-a1/#p3.3.1`);
    await page.locator('[id="p3.3.1"] > p .permalink').first().focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Какой абзац').selectOption({ index: 2 });
    await tabTo(page, 'У других');
    await page.keyboard.press('Enter');
    await page.locator('[data-counterparts] a').first().waitFor();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-counterparts]')),
    ).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Ссылка: п. 3.3.1');
  });

  it('reads a definition and closes it by its button', async () => {
    const page = await openPage();
    await page.goto(`${open.home}documents/leningrad-1982-r-a1/`);
    const word = page.locator('a.word').first();
    await word.focus();
    const name = await focusedName(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Пояснение' }).waitFor();
    await holdsTab(page, '#peek');
    await tabTo(page, 'Закрыть');
    await page.keyboard.press('Enter');
    expect(await focusedName(page)).toBe(name);
  });

  it('sets a view of its own in the panel, which holds the focus and gives it back', async () => {
    const page = await openPage();
    await page.goto(open.home);
    await tabTo(page, 'Версия для слабовидящих');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await holdsTab(page, '#view-panel');
    await tabTo(page, 'Обычный');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('html').getAttribute('data-size')).toBe('125');
    await page.keyboard.press('Escape');
    expect(await page.locator('#view-panel').isVisible()).toBe(false);
    expect(await focusedName(page)).toBe('Версия для слабовидящих');
  });

  it('makes a set of documents in the print room', async () => {
    const page = await openPage();
    await page.goto(`${open.home}print/`);
    await page.locator('form[data-print-room] input').first().focus();
    await page.keyboard.press('Space');
    await tabTo(page, 'Собрать PDF');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByRole('status').getByText('Готово').waitFor();
  });

  it('compares two documents, steps through the changes and takes a table away', async () => {
    const page = await openPage();
    await page.goto(`${open.home}compare/`);
    for (const [label, option] of [
      ['pair-a', 'eao-201-a1'],
      ['pair-b', 'leningrad-1982-r-a5'],
    ] as const) {
      await page.locator(`#${label}`).focus();
      await page.locator(`#${label}`).selectOption(option);
    }
    await tabTo(page, 'Сравнить');
    await page.keyboard.press('Enter');
    await page.locator('[data-pair-rows] li').first().waitFor();
    await tabTo(page, 'Следующее отличие');
    await page.keyboard.press('Enter');
    await page.getByText(/^Отличие 1 из/).waitFor();
    await tabTo(page, 'Приложение в PDF');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Приложение в PDF' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Приложение в PDF');
    await tabTo(page, 'Таблица XLSX');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('opens the menu of a narrow window, closes it with Escape, and goes by it', async () => {
    const page = await openPage(360);
    await page.goto(open.home);
    await tabTo(page, 'Меню');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Кто что делает');
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Меню');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Словарь');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/');
  });

  function openPage(width = 1280): Promise<Page> {
    return open.newPage({
      viewport: { width, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
  }
});

const MOST_STOPS = 400;

/** Presses Tab until what has the focus bears this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await focusedName(page);
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`Tab does not come to «${String(name)}»`);
}

/** The words of what has the focus: its label, or its own. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
    const own = focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '';
    return own.replace(/\s+/g, ' ').trim();
  });
}

/** Twenty steps on and back do not leave a sheet. */
async function holdsTab(page: Page, sheet: string): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press(key);
      const isInside = await page.evaluate(
        (selector) => document.activeElement?.closest(selector) !== null,
        sheet,
      );
      expect(isInside, `${key} leaves ${sheet}`).toBe(true);
    }
  }
}

/** Runs in the page: stops that show nothing when they have the focus, neither they nor the card that they cover. */
function stopsWithoutOutline(): string[] {
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const found = [...stops].filter((stop) => {
    if (!stop.checkVisibility({ visibilityProperty: true }) || stop.tabIndex < 0) return false;
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) return false;
    const shown = [stop, stop.closest('.card'), stop.closest('label')];
    return !shown.some((one) => {
      const style = one ? getComputedStyle(one) : null;
      return style !== null && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    });
  });
  return found.slice(0, 3).map((stop) => stop.outerHTML.slice(0, 120));
}

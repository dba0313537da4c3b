import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../helpers/builtSite.ts';
import { calendarFaults } from '../helpers/calendarFaults.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findViolations } from '../helpers/findViolations.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('the calendar in a browser', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  async function openCalendar(
    search = '',
    { now = '2026-11-22', ...options }: BrowserContextOptions & { now?: string } = {},
  ): Promise<Page> {
    const context = await open.browser.newContext({ serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${now}T12:00:00`));
    await page.goto(`${open.home}calendar/${search}`);
    return page;
  }

  const rowsOf = (page: Page) => page.locator('[data-view]:not([hidden]) [data-row]:visible');

  it('keeps a past plan as an archive, without a subscription', async () => {
    const page = await openCalendar();
    expect(await page.getByText('План 2021 года завершён').count()).toBe(3);
    expect(await page.getByText('План 2021 года завершён').first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Подписаться' }).count()).toBe(0);
    const states = await rowsOf(page).locator('[data-state-words]').allTextContents();
    expect(new Set(states)).toEqual(new Set(['Срок прошёл.']));
  });

  it('judges by the reader’s clock: in October 2021 the plan goes on', async () => {
    const page = await openCalendar('?territory=leningrad', { now: '2021-10-15' });
    expect(await page.getByText('План 2021 года завершён').first().isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: /Подписаться/ }).count()).toBeGreaterThan(0);
    const stateOf = (words: string) =>
      rowsOf(page).filter({ hasText: words }).first().getAttribute('data-state');
    expect(await stateOf('Презентация деятельности ЦНППМ')).toBe('past');
    expect(await stateOf('Научно-методическая конференция')).toBe('now');
    expect(await stateOf('Форум педагогических идей')).toBe('coming');
    expect(await stateOf('регионального методического совета')).toBe('now');
  });

  it('says of an open recurrence that its end is our reading, and of a slip what it is', async () => {
    const page = await openCalendar('?territory=leningrad');
    const council = rowsOf(page).filter({ hasText: 'дважды в месяц' });
    expect(await council.getByText('Это наше прочтение').count()).toBe(1);
    expect(await council.getByText('Срок противоречит сам себе').count()).toBe(1);
    const quarterly = rowsOf(page).filter({ hasText: 'далее ежеквартально' }).first();
    expect(await quarterly.getByText('Конец в документе не назван').count()).toBe(1);
  });

  it('offers as responsible only those whom the plans of the chosen territory name', async () => {
    const page = await openCalendar('?territory=megion&responsible=leningrad/loiro');
    const field = page.getByLabel('Ответственный');
    expect(await field.inputValue()).toBe('');
    const offered = await field
      .locator('option:not([disabled])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(offered.length).toBeGreaterThan(1);
    expect(offered.filter((value) => value !== '' && !value?.startsWith('megion/'))).toEqual([]);
    await page.getByLabel('Территория').selectOption('sakhalin');
    expect(await field.isDisabled()).toBe(true);
  });

  it('filters by territory, participants and responsible, in the address, by the keyboard', async () => {
    const page = await openCalendar();
    const all = await rowsOf(page).count();
    await page.getByLabel('Территория').focus();
    await page.keyboard.press('End');
    await page.waitForURL(({ searchParams }) => searchParams.get('territory') === 'megion');
    expect(await rowsOf(page).count()).toBe(9);
    expect(await page.getByRole('status').first().textContent()).toBe('Показано строк: 9');
    await page.getByLabel('Территория').selectOption('leningrad');
    await page.getByLabel('Участники').selectOption('young');
    expect(await rowsOf(page).count()).toBe(3);
    await page.getByLabel('Ответственный').selectOption('leningrad/koipo');
    expect(await rowsOf(page).count()).toBe(0);
    await page.getByText('Ничего не нашлось').waitFor();
    await page.goto(`${open.home}calendar/?territory=megion`);
    expect(await rowsOf(page).count()).toBeLessThan(all);
  });

  it('keeps «Все» over a reload where a territory was chosen once, and no blank choice for a name it lacks', async () => {
    const page = await openCalendar();
    await page.evaluate(() =>
      localStorage.setItem('svod:territory', JSON.stringify({ id: 'megion' })),
    );
    await page.reload();
    const field = page.getByLabel('Территория');
    expect(await field.inputValue()).toBe('megion');
    await field.selectOption('');
    await page.reload();
    expect(await field.inputValue()).toBe('');
    await page.goto(`${open.home}calendar/?territory=nowhere`);
    expect(await field.inputValue()).toBe('');
  });

  it('shows standing terms first, of the chosen territory alone', async () => {
    const page = await openCalendar();
    const first = await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .first()
      .textContent();
    expect(first).toBe('Постоянные сроки');
    for (const words of ['не реже одного раза в год', 'ежегодно, начиная с 2021 года'])
      expect(await page.getByText(words).count()).toBeGreaterThan(0);
    await page.getByLabel('Территория').selectOption('eao');
    await page.getByText('Постоянных сроков в документах этой территории не найдено').waitFor();
  });

  it.each(['months', 'timeline'])(
    'shows the same rows as %s, cropped to their months',
    async (view) => {
      const page = await openCalendar(`?view=${view}&territory=megion`);
      const titles = await rowsOf(page).getByRole('link').allTextContents();
      expect(new Set(titles).size).toBe(9);
      const shown = await page.locator(`[data-view="${view}"]:visible`).first().textContent();
      expect(shown).not.toMatch(/январ|янв\./);
    },
  );

  it('is a list without scripts', async () => {
    const page = await openCalendar('', { javaScriptEnabled: false });
    const visible = await page.locator('[data-view]:visible').count();
    expect(visible).toBe(3);
    expect(await page.getByLabel('Территория').isVisible()).toBe(false);
  });

  it.each([
    ['320 px, dark', { width: 320, colorScheme: 'dark' }],
    ['1280 px, light', { width: 1280, colorScheme: 'light' }],
  ] as const)('has nothing that axe objects to in any view: %s', async (_, look) => {
    const { width, ...media } = look;
    for (const view of ['list', 'months', 'timeline']) {
      const size = { viewport: { width, height: 800 } };
      const page = await openCalendar(`?view=${view}`, { ...media, ...size, bypassCSP: true });
      expect(await findViolations(page), view).toEqual([]);
      expect(await page.evaluate(overflow), view).toBe(0);
      await page.context().close();
    }
  });
});

describe('the calendars of the built site', async () => {
  const site = await builtSite();
  const files = site.files.filter((path) => /^calendar\/.*\.ics$/.test(path));

  it('are drawn from a page that carries the words of a plan once, for all its views', () => {
    const page = site.read('calendar/index.html');
    const title = 'Утверждена дорожная карта по созданию и функционированию';
    expect(page.split(title).length - 1).toBe(1);
  });

  it('are there for each territory with dates, and for its participants', () => {
    expect(files).toContain('calendar/leningrad.ics');
    expect(files).toContain('calendar/leningrad-young.ics');
    expect(files).toContain('calendar/megion.ics');
  });

  it.each(files)('%s is a calendar that RFC 5545 accepts', (file) => {
    const text = site.read(file);
    expect(calendarFaults(Buffer.from(text))).toEqual([]);
    const uids = readEntries(text).map((one) => one.get('UID'));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it.skipIf(site.origin === null).each(files)('%s links to provisions that are there', (file) => {
    for (const entry of readEntries(site.read(file))) {
      const url = new URL(entry.get('URL') ?? '');
      const page = site.read(`${url.pathname.slice(site.base.length)}index.html`);
      expect(page).toContain(`id="${decodeURIComponent(url.hash.slice(1))}"`);
    }
  });
});

/** Entries of a calendar by their properties, lines unfolded. */
function readEntries(calendar: string): Map<string, string>[] {
  const blocks = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  return blocks.map((block) => {
    const lines = block.split('END:VEVENT')[0]?.trim().split('\r\n') ?? [];
    return new Map(
      lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
    );
  });
}

/** Runs in the page: how far it can be scrolled sideways. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

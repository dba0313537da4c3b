import type { Page } from 'playwright-core';
import type { ShownResult } from './JudgedQuery.ts';

/** Asks the site's own search, as a visitor's address does, and reads the answers of its first page. */
export async function askSite(page: Page, home: string, query: string): Promise<ShownResult[]> {
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-results][data-done]', { state: 'attached' });
  return page.$$eval('[data-results] > [data-result]', (items) =>
    items.map((item) => ({
      doc: item.getAttribute('data-territory') ?? '',
      text: item.querySelector('[data-text]')?.textContent ?? '',
    })),
  );
}

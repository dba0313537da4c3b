import type { Page } from 'playwright-core';

/** An answer as its markup says it. */
export interface AnsweredHit {
  readonly document: string;
  readonly territory: string;
  readonly provision: string;
  readonly text: string;
  /** Where it leads, and where its other places do. */
  readonly links: readonly string[];
}

/** Opens the search page with a query of an address (`q=…&territory=…`) and waits for the final answers. */
export async function askPage(page: Page, home: string, query: string): Promise<AnsweredHit[]> {
  await page.goto(`${home}search/?${query}`);
  return finalHits(page);
}

/** The answers once they are final. */
export async function finalHits(page: Page): Promise<AnsweredHit[]> {
  await page.waitForSelector('ol[data-results][data-done]', { state: 'attached' });
  return page.$$eval('ol[data-results] > li[data-result]', (items) =>
    items.map((item) => ({
      document: item.getAttribute('data-document') ?? '',
      territory: item.getAttribute('data-territory') ?? '',
      provision: item.getAttribute('data-provision') ?? '',
      text: item.querySelector('[data-text]')?.textContent ?? '',
      links: [...item.querySelectorAll('a.hit-link')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    })),
  );
}

/** Answers of every page, from the first on. */
export async function allHits(page: Page, home: string, query: string): Promise<AnsweredHit[]> {
  const hits = await askPage(page, home, query);
  const next = page.locator('[data-pager] a[rel=next]');
  for (let at = 2; (await next.count()) > 0; at++)
    hits.push(...(await askPage(page, home, `${query}&page=${at}`)));
  return hits;
}

/** How many are said to be found. */
export async function foundCount(page: Page): Promise<number> {
  const status = (await page.locator('[data-status]').textContent()) ?? '';
  return Number(/Найдено: (\d+)/.exec(status)?.[1] ?? 'NaN');
}

import type { Browser, CDPSession, Page } from 'playwright-core';

/** What one query costs a visitor. */
export interface QueryCost {
  readonly query: string;
  /** Bytes over the wire of a first query, as encoded. */
  readonly code: number;
  readonly index: number;
  /** Milliseconds from the last input to painted answers, the chunks being there, on a slowed processor. */
  readonly painted: number;
}

export interface SearchCosts {
  readonly queries: readonly QueryCost[];
  /** Bytes of the JavaScript heap after all queries on one page. */
  readonly heap: number;
}

/** How much slower the processor is made: a weak phone. */
const SLOWED = 4;

export async function measureSearch(
  browser: Browser,
  home: string,
  queries: readonly string[],
): Promise<SearchCosts> {
  const weights = [];
  for (const query of queries) weights.push(await weighFirstQuery(browser, home, query));
  const page = await browser.newPage();
  await page.goto(`${home}search/`);
  await page.waitForSelector('[data-results][data-done]', { state: 'attached' });
  // A visitor types into the field: its suggestions are part of the time.
  await page.focus('main input[name=q]');
  await page.waitForSelector('main [role=combobox]');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const costs: QueryCost[] = [];
  for (const [at, query] of queries.entries()) {
    await timeQuery(page, query);
    const painted = await timeThrice(page, query);
    costs.push({ query, ...(weights[at] ?? { code: 0, index: 0 }), painted });
  }
  const heap = await heapOf(session);
  await page.close();
  return { queries: costs, heap };
}

/** A visitor with an empty cache opens the page with a query. */
async function weighFirstQuery(browser: Browser, home: string, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kinds = new Map<string, 'code' | 'index'>();
  const weight = { code: 0, index: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.includes('/search/index/')) kinds.set(requestId, 'index');
    else if (response.mimeType.includes('javascript')) kinds.set(requestId, 'code');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) weight[kind] += encodedDataLength;
  });
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-results][data-done]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await context.close();
  return weight;
}

/** The median of three, so that the machine's other work counts less. */
async function timeThrice(page: Page, query: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    await timeQuery(page, '');
    times.push(await timeQuery(page, query));
  }
  return times.sort((a, b) => a - b)[1] ?? 0;
}

/** Puts a query into the field as typing does, and waits for the frame after the answers. */
async function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('main input[name=q]');
    const results = document.querySelector('[data-results]');
    if (input === null || results === null) throw new Error('This is not the search page.');
    input.value = typed;
    const start = performance.now();
    const done = new Promise<void>((resolve) => {
      const observer = new MutationObserver((changes) => {
        const isDone = results.hasAttribute('data-done');
        if (!isDone || !changes.some(({ attributeName }) => attributeName === 'data-done')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      observer.observe(results, { attributeFilter: ['data-done'] });
    });
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await done;
    return performance.now() - start;
  }, query);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

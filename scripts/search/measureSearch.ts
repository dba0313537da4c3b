import type { Browser, CDPSession, Page } from 'playwright-core';
import type { QueryCost, SearchCosts } from './SearchCosts.ts';
import { weighFirstQuery } from './weighFirstQuery.ts';

/** How much slower the processor is made: a weak phone. */
const SLOWED = 4;

/** What the queries weigh, with the heap after them all; and, where there are runs, how long each takes. */
export async function measureSearch(
  browser: Browser,
  home: string,
  queries: readonly string[],
  runs: number,
): Promise<SearchCosts> {
  const wires = [];
  for (const query of queries) wires.push(await weighFirstQuery(browser, home, query));
  const page = await openSearch(browser, home);
  const session = await page.context().newCDPSession(page);
  for (const query of queries) await timeQuery(page, query);
  // A slowed processor takes its time from all that runs beside it.
  if (runs > 0) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const costs: QueryCost[] = [];
  for (const [at, query] of queries.entries()) {
    const wire = wires[at];
    if (wire !== undefined)
      costs.push({ query, wire, ...(await timeRuns(page, session, query, runs)) });
  }
  const heap = await heapOf(session);
  await page.close();
  return { queries: costs, heap };
}

/** A visitor types into the field: its suggestions are part of the time. */
async function openSearch(browser: Browser, home: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${home}search/`);
  await page.waitForSelector('[data-results][data-done]', { state: 'attached' });
  await page.focus('main input[name=q]');
  await page.waitForSelector('main [role=combobox]');
  return page;
}

async function timeRuns(page: Page, session: CDPSession, query: string, runs: number) {
  const painted: number[] = [];
  const worked: number[] = [];
  for (let run = 0; run < runs; run++) {
    await timeQuery(page, '');
    const before = await workOf(session);
    painted.push(await timeQuery(page, query));
    worked.push((await workOf(session)) - before);
  }
  return { painted, worked };
}

/** Milliseconds that the page's thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
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

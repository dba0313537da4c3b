import type { Browser } from 'playwright-core';
import type { WireBytes } from './SearchCosts.ts';

/** A visitor with an empty cache opens the search page, goes to the field and types a query. */
export async function weighFirstQuery(
  browser: Browser,
  home: string,
  query: string,
): Promise<WireBytes> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kinds = new Map<string, keyof WireBytes>();
  const weight = { code: 0, index: 0, page: 0, styles: 0, fonts: 0, other: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => {
    kinds.set(requestId, kindOf(response.url, response.mimeType));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.goto(`${home}search/`);
  await page.focus('main input[name=q]');
  await page.waitForSelector('main [role=combobox]');
  await page.fill('main input[name=q]', query);
  await page.waitForSelector('[data-results][data-done] > [data-result]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await context.close();
  return weight;
}

function kindOf(url: string, type: string): keyof WireBytes {
  if (url.includes('/search/index/')) return 'index';
  if (/javascript|wasm/.test(type)) return 'code';
  if (type === 'text/html') return 'page';
  if (type === 'text/css') return 'styles';
  return type.includes('font') ? 'fonts' : 'other';
}

import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong while a browser showed a page. */
export interface PageTrouble {
  readonly path: string;
  readonly trouble: string;
}

/** Pages open at once: more only wait for each other on two cores. */
const AT_ONCE = 3;

/**
 * Opens every path (from the server's origin) in a browser, and collects console errors, uncaught errors,
 * failed requests and requests to other hosts.
 */
export async function visitPages(
  context: BrowserContext,
  origin: string,
  paths: readonly string[],
): Promise<PageTrouble[]> {
  const troubles: PageTrouble[] = [];
  const waiting = [...paths];
  const work = async () => {
    const page = await context.newPage();
    let path = waiting.shift();
    listen(page, origin, (trouble) => troubles.push({ path: path ?? '', trouble }));
    for (; path !== undefined; path = waiting.shift()) {
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return troubles;
}

function listen(page: Page, origin: string, report: (trouble: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    report(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
    if (!isOwn) report(`another host: ${url}`);
  });
  page.on('requestfailed', (request) => {
    // A page left before it has loaded everything drops its requests.
    const reason = request.failure()?.errorText ?? '';
    if (!reason.includes('ERR_ABORTED')) report(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

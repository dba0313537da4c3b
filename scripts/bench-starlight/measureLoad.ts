import type { Browser, CDPSession, Page } from 'playwright-core';

/** A first visit to a page on a phone. Bytes are what went over the wire, heads of answers included; times are milliseconds. */
export interface Load {
  readonly bytes: number;
  readonly fonts: number;
  readonly scripts: number;
  /** First words of anything. */
  readonly firstPaint: number;
  /** The largest block of words: the text can be read. */
  readonly largestPaint: number;
  readonly shift: number;
}

/** What Lighthouse takes for slow 4G and a weak phone, here applied and not simulated. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOWDOWN = 4;
const PHONE = { width: 412, height: 823 };

/** Opens a page for the first time, with an empty cache, and waits until the network is quiet. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const sizes = countBytes(session);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const times = await readTimes(page);
  await context.close();
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    bytes: total,
    fonts: sizes.get('Font') ?? 0,
    scripts: sizes.get('Script') ?? 0,
    ...times,
  };
}

/** Bytes over the wire by the kind of what was asked for; grows as answers come. */
function countBytes(session: CDPSession): Map<string, number> {
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    sizes.set(kind, (sizes.get(kind) ?? 0) + encodedDataLength);
  });
  return sizes;
}

function readTimes(page: Page): Promise<Pick<Load, 'firstPaint' | 'largestPaint' | 'shift'>> {
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries());
        }).observe({ type, buffered: true });
        // A page on which nothing moves has no entries.
        setTimeout(resolve, 300, []);
      });
    const paints = await entries('paint');
    const largest = await entries('largest-contentful-paint');
    const shifts = await entries('layout-shift');
    const first = paints.find(({ name }) => name === 'first-contentful-paint');
    return {
      firstPaint: first?.startTime ?? Number.NaN,
      largestPaint: largest.at(-1)?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, one) => sum + ('value' in one ? Number(one.value) : 0), 0),
    };
  });
}

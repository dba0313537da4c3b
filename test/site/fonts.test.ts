import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const PHONE = { width: 360, height: 700 };
const READ = 'documents/leningrad-1982-r-a1/';
/** Milliseconds before the first byte on a link where words must not wait for fonts. */
const SLOW = 300;

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('a first visit', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  // A browser guesses the speed of its link by its own answers, so a busy machine passes for a slow link: it may try thrice.
  it("shows a phone the site's own face when the link is quick", { retry: 2 }, async () => {
    const page = await visit(0);
    expect(await ownFace(page)).toBe(true);
    expect(new Set(await askedBy(page))).toEqual(new Set(['link']));
    await page.context().close();
  });

  it('lets words go before fonts on a phone when the link is slow', async () => {
    const page = await visit(SLOW);
    expect(new Set(await askedBy(page))).toEqual(new Set(['css']));
    await page.context().close();
  });

  async function visit(delay: number): Promise<Page> {
    const context = await open.browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: delay,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await page.goto(open.home + READ, { waitUntil: 'networkidle' });
    return page;
  }
});

/** Whether the heading is set in a face that the site brought. */
async function ownFace(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.every(({ isCustomFont }) => isCustomFont);
}

/** What asked for each font: `link` before the styles were read, `css` after. */
function askedBy(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => ('initiatorType' in entry ? String(entry.initiatorType) : '')),
  );
}

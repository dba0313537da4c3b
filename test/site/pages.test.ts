import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { visitPages } from '../helpers/visitPages.ts';

const browser = await findBrowser();
const why = browser.kind === 'missing' ? ` (${browser.reason})` : '';

describe.skipIf(browser.kind === 'missing')(`every page in a browser${why}`, () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('shows without an error, and asks no other host for anything', async () => {
    const { site, server } = open;
    const pages = site.files.filter((path) => path.endsWith('index.html'));
    const paths = pages.map((path) => encodeURI(site.base + path.replace(/index\.html$/, '')));
    const context = await open.browser.newContext({ serviceWorkers: 'block' });
    expect(await visitPages(context, server.origin, paths)).toEqual([]);
  });

  it('helps where there is no page', async () => {
    const page = await open.newPage();
    const answer = await page.goto(`${open.home}documents/none/`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('link').count()).toBeGreaterThan(3);
  });
});

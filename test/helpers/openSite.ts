import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder, type RunningServer } from '../../scripts/serve/serveFolder.ts';
import { builtSite, type BuiltSite } from './builtSite.ts';
import { openBrowser } from './openBrowser.ts';

/** A built site, served on loopback, and a browser to look at it with. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly server: RunningServer;
  readonly browser: Browser;
  /** `http://127.0.0.1:4321/svod/` */
  readonly home: string;
  /**
   * A page of a new visitor. No service worker fetches the rest of the site beside it: that takes a quarter of
   * the time of each page, and `offline.test.ts` has its own browser for it.
   */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts a browser; close both with `close`, in `afterAll`. */
export async function openSite(): Promise<OpenSite> {
  const site = await builtSite();
  const server = await serveFolder({ folder: site.folder, base: site.base, port: 0 });
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const newPage = (options: BrowserContextOptions = {}) =>
    browser.newPage({ serviceWorkers: 'block', ...options });
  return { site, server, browser, home: `${server.origin}${site.base}`, newPage, close };
}

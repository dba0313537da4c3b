import type { Browser } from 'playwright-core';
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
  return { site, server, browser, home: `${server.origin}${site.base}`, close };
}

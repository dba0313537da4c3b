import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findFaults } from '../helpers/findFaults.ts';
import { openBrowser } from '../helpers/openBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

const paths = pageTypes.map(({ path }) => path);
const looks = [
  { name: '320 px, light', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: '320 px, forced colours', width: 320, colorScheme: 'light', forcedColors: 'active' },
  { name: '768 px, dark', width: 768, colorScheme: 'dark', forcedColors: 'none' },
  { name: '1280 px, light', width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { name: '1280 px, dark', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
] as const;
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('every type of page', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each(looks)('has nothing that axe objects to, and fits: $name', async ({ width, ...look }) => {
    // The checker is a script of its own, which the site's policy would stop.
    const context = await open.browser.newContext({
      ...look,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    expect(await findFaults(await context.newPage(), open.home, paths)).toEqual({});
  });

  it('bears letters twice as large', async () => {
    // A visitor's own text size: the letters double, the window stays.
    const large = await openBrowser(['--blink-settings=defaultFontSize=32']);
    const context = await large.newContext({
      viewport: { width: 1280, height: 800 },
      bypassCSP: true,
    });
    const faults = await findFaults(await context.newPage(), open.home, paths);
    await large.close();
    expect(faults).toEqual({});
  });
});

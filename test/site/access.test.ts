import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonPaths } from '../helpers/comparisonPaths.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findFaults } from '../helpers/findFaults.ts';
import { findViolations } from '../helpers/findViolations.ts';
import type { Look } from '../helpers/Look.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

/**
 * Each page is loaded once, as wide as it gets, and turned to the other looks. Every rule is asked of each width; of a
 * look that differs in colours alone, what looks at colours, and of one that only enlarges letters, all the rest: its
 * colours are those of the look before it, larger letters need less contrast, and what larger letters make of a page is
 * what narrower windows do.
 */
const LOOKS: readonly Look[] = [
  { name: '1280 px', width: 1280, rules: 'every' },
  { name: '1280 px, dark', width: 1280, colorScheme: 'dark', rules: 'colours' },
  { name: '1280 px, letters twice as large', width: 1280, letters: 32, rules: 'all but colours' },
  { name: '768 px, dark', width: 768, colorScheme: 'dark', rules: 'every' },
  { name: '320 px', width: 320, rules: 'every' },
  { name: '320 px, forced colours', width: 320, forcedColors: 'active', rules: 'colours' },
  {
    name: '320 px, the largest letters of the view',
    width: 320,
    view: { size: '200', spacing: 'widest' },
    rules: 'all but colours',
  },
];

/** Rooms of comparison are looked at where a desk's window is enlarged to 200 % too: their tables become cards there. */
const ENLARGED: Look = { name: '640 px, dark', width: 640, colorScheme: 'dark', rules: 'every' };

const paths = new Set([...pageTypes.map(({ path }) => path), ...comparisonPaths]);
/** What opens a sheet over a document: a term, a note, a point, the visitor's view. */
const openers = ['a.word', '.note-sign', '.permalink', '[popovertarget=view-panel]'];
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('every type of page', () => {
  let open: OpenSite;
  let page: Page;
  beforeAll(async () => {
    open = await openSite();
    page = await open.newPage({ bypassCSP: true });
  });
  afterAll(() => open.close());

  it.each([...paths])(
    'has nothing that axe objects to, and fits, in any look: /%s',
    async (path) => {
      const looks = path.startsWith('compare/') ? [...LOOKS, ENLARGED] : LOOKS;
      expect(await findFaults(page, open.home + path, looks)).toEqual([]);
    },
  );

  it.each([320, 1280])(
    'has nothing that axe objects to in what opens over it at %i px',
    async (width) => {
      const document = await open.newPage({ viewport: { width, height: 800 } });
      await document.goto(`${open.home}documents/megion-360-o-a1/`, { waitUntil: 'networkidle' });
      const faults: Record<string, string[]> = {};
      for (const opener of openers) {
        await document.locator(opener).first().click();
        await document.locator(':popover-open').waitFor();
        faults[opener] = await findViolations(document, ':popover-open');
        await document.keyboard.press('Escape');
      }
      await document.context().close();
      expect(faults).toEqual(Object.fromEntries(openers.map((opener) => [opener, []])));
    },
  );
});

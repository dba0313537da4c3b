import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { findFaults } from '../helpers/findFaults.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';
import { sidewaysScroll } from '../helpers/sidewaysScroll.ts';

/** Views of «Версия для слабовидящих». */
const views = [
  { size: '200' },
  { size: '150', spacing: 'widest', face: 'sans' },
  { colours: 'white-on-black', images: 'off' },
] as const;
const schemes = ['black-on-white', 'white-on-black', 'blue-on-sky', 'brown-on-sand'] as const;
/** Pages that show every colour of the site. */
const colourful = ['', 'style/', 'documents/leningrad-1982-r-a4/', 'needs/mentor/leningrad/'];
/** Pages on which something stays in place while the rest scrolls under it. */
const sticky = ['documents/leningrad-1982-r-a1/', 'compare/matrix/', 'glossary/'];
const STOPS = 60;
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('a visitor’s own view', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each(schemes)('has nothing that axe objects to in the colours %s', async (colours) => {
    const page = await openPage({ viewport: { width: 768, height: 800 } });
    await setView(page, { colours });
    expect(await findFaults(page, open.home, colourful)).toEqual({});
  });

  it.each(views)('fits a narrow window: %o', async (view) => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await setView(page, view);
    const wide: string[] = [];
    for (const { path } of pageTypes) {
      await page.goto(open.home + path);
      if ((await page.evaluate(sidewaysScroll)) > 0) wide.push(path);
    }
    expect(wide).toEqual([]);
  });

  it.each([360, 1280])('never hides what has the focus at %i px', async (width) => {
    const page = await openPage({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
    const hidden: string[] = [];
    for (const path of sticky) {
      await page.goto(open.home + path, { waitUntil: 'networkidle' });
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < STOPS; stop += 1) {
          await page.keyboard.press(key);
          await page.evaluate(nextFrame);
          const name = await page.evaluate(hiddenFocus);
          if (name !== null) hidden.push(`${path} ${name}`);
        }
      }
    }
    expect(hidden).toEqual([]);
  });

  async function openPage(options: BrowserContextOptions): Promise<Page> {
    // The checker is a script of its own, which the site's policy would stop.
    const context = await open.browser.newContext({ ...options, bypassCSP: true });
    return context.newPage();
  }
});

async function setView(page: Page, view: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem('svod:view', kept);
  }, JSON.stringify(view));
}

/** Runs in the page: points are laid out as they come near, so what the focus scrolled to stands where it stays a frame later. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

/** Runs in the page: what has the focus, when nothing of it is to be seen; else null. */
function hiddenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const places = [0.1, 0.5, 0.9];
  const isSeen = [...focused.getClientRects()].some((box) => {
    // A tall region is seen when any part of it is.
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return places.some((across) =>
      places.some((down) => {
        const x = left + (right - left) * across;
        const shown = document.elementFromPoint(x, top + (bottom - top) * down);
        return shown !== null && (focused.contains(shown) || shown.contains(focused));
      }),
    );
  });
  return isSeen ? null : focused.outerHTML.slice(0, 120);
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openFolds } from '../helpers/openFolds.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';
import { sidewaysScroll } from '../helpers/sidewaysScroll.ts';

/** Widths of windows, and the least room for official words in them, pixels. */
const ROOM = [
  [320, 240],
  [768, 420],
  [1280, 560],
] as const;
const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('words on a page', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('of every document have room to be read', async () => {
    const page = await open.newPage();
    const documents = open.site.files.filter((path) => /^documents\/[^/]+\/index/.test(path));
    const narrow: string[] = [];
    for (const path of documents) {
      await page.goto(open.home + path.replace('index.html', ''));
      const official = page.locator('[data-official]');
      if ((await official.count()) === 0) continue;
      for (const [width, least] of ROOM) {
        await page.setViewportSize({ width, height: 800 });
        const room = (await official.boundingBox())?.width ?? 0;
        if (room < least) narrow.push(`${path} at ${width} px: ${room} px`);
      }
    }
    expect(documents.length).toBeGreaterThan(10);
    expect(narrow).toEqual([]);
  });

  it('are nowhere squeezed into a column of letters, and fit every window with all open', async () => {
    const page = await open.newPage();
    const faults: Record<string, string[]> = {};
    for (const { path } of pageTypes) {
      await page.goto(open.home + path);
      const found = [...(await squeezedWords(page)), ...(await wideWindows(page))];
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });

  it.each(['Меню', 'Версия для слабовидящих'])('opens «%s» inside a phone', async (name) => {
    const page = await open.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`${open.home}needs/`);
    await page.evaluate(openFolds);
    await page.getByRole('button', { name }).click();
    const { x, width } = (await page.locator(':popover-open').boundingBox()) ?? expect.fail();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
  });
});

async function squeezedWords(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const words = await page.evaluate(troubledWords);
    found.push(...words.map((one) => `squeezed at ${width} px: ${one}`));
  }
  return found;
}

async function wideWindows(page: Page): Promise<string[]> {
  await page.evaluate(openFolds);
  const found: string[] = [];
  for (const width of [320, 360, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(sidewaysScroll);
    if (sideways > 0) found.push(`too wide for ${width} px: ${sideways} px`);
  }
  return found;
}

/**
 * Runs in the page: words to be seen that stand less than six letters a line, in more than six lines; words of tables
 * and names that a line breaks in two without a hyphen.
 */
function troubledWords(): string[] {
  const squeezed = [...document.querySelectorAll<HTMLElement>('main *')].filter(isSqueezed);
  const names = 'main :is(th, td, h1, h2, h3, h4, a.chip)';
  const broken = [...document.querySelectorAll<HTMLElement>(names)].flatMap(brokenWordsOf);
  return [...squeezed.map((one) => one.textContent.trim().slice(0, 60)), ...broken].slice(0, 5);

  function isSqueezed(element: HTMLElement): boolean {
    const isLeaf = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    const words = element.textContent.trim();
    if (!isLeaf || words.length < 30 || element.closest('svg') || !isSeen(element)) return false;
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    return lines.size > 6 && words.length / lines.size < 6;
  }

  function brokenWordsOf(place: HTMLElement): string[] {
    if (!isSeen(place) || getComputedStyle(place).hyphens === 'auto') return [];
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = [...(node.textContent ?? '').matchAll(/\p{L}{4,}/gu)];
      found.push(...words.flatMap(({ 0: word, index }) => brokenAt(node, word, index) ?? []));
    }
    return found;
  }

  function brokenAt(node: Node, word: string, index: number): string | null {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    const [first] = boxes;
    return first && boxes.some(({ top }) => top > first.bottom - 2) ? word : null;
  }

  /** Not hidden, and not for screen readers alone. */
  function isSeen(one: Element): boolean {
    const above = one.parentElement;
    const isClipped = getComputedStyle(one).clipPath !== 'none';
    return one.checkVisibility() && !isClipped && (above === null || isSeen(above));
  }
}

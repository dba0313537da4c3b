import type { Page } from 'playwright-core';
import { colourContrast } from './colourContrast.ts';
import { takePicture, type Picture, type Place } from './takePicture.ts';

/** WCAG 2.2, 1.4.3, for words of any size. */
const LEAST_CONTRAST = 4.5;

/**
 * Words in the window of a page that a picture of it does not show: nothing in their place differs enough from what
 * they stand on. What is drawn is asked, not the styles: forced colours put a plate behind words that no style tells of.
 */
export async function faintWords(page: Page): Promise<string[]> {
  const places = await page.evaluate(wordPlaces);
  const picture = await takePicture(page);
  return places
    .filter((one) => contrastIn(picture, one) < LEAST_CONTRAST)
    .map(({ words }) => words);
}

function contrastIn(picture: Picture, place: Place): number {
  const [ground, ...others] = picture.coloursIn(place).map(([colour]) => colour);
  if (!ground) return 1;
  return Math.max(1, ...others.map((colour) => colourContrast(ground, colour)));
}

/** Runs in the page: first lines of words to be seen in the window, whole, with nothing over them. */
function wordPlaces(): (Place & { words: string })[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: (Place & { words: string })[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const place = words === '' || !node.parentElement ? null : placeOf(node, node.parentElement);
    if (place) found.push({ words: words.slice(0, 60), ...place });
  }
  return found;

  function placeOf(node: Node, element: Element): Place | null {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = [...range.getClientRects()].find(({ width }) => width > 4);
    if (!box || !element.checkVisibility({ visibilityProperty: true })) return null;
    const middle = box.top + box.height / 2;
    const isWhole = [0.02, 0.5, 0.98].every((share) =>
      isOnTop(element, document.elementsFromPoint(box.left + box.width * share, middle)),
    );
    if (!isWhole || box.top < 0 || box.bottom > innerHeight) return null;
    const { left: x, top: y, width, height } = box;
    const [left, top] = [Math.ceil(x), Math.ceil(y)];
    return {
      x: left,
      y: top,
      width: Math.floor(x + width) - left,
      height: Math.floor(y + height) - top,
    };
  }

  /** A card's link lies over all of its words, and lets them be seen. */
  function isOnTop(element: Element, stack: readonly Element[]): boolean {
    const over = stack.slice(0, stack.indexOf(element));
    const isClear = (one: Element) => getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)';
    return stack.includes(element) && over.every((one) => element.contains(one) || isClear(one));
  }
}

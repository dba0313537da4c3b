import { findWords } from './findWords.ts';
import { joinTexts } from './joinTexts.ts';

/** Name of the highlight in the styles: `::highlight(found)`. */
const HIGHLIGHT = 'found';

/** Elements that begin a line: a word never runs from one into another. */
const BLOCKS = 'p, li, td, th, dt, dd, div, h1, h2, h3, h4, h5, h6';

/**
 * Marks, in the provision that the address leads to, the words that a search found it by (`?hl=` has their
 * stems). The words stay untouched: the browser paints over them, where it can.
 */
export function highlightLanding(): void {
  const stems = new URLSearchParams(location.search).get('hl')?.split(',') ?? [];
  const target = document.querySelector<HTMLElement>(':target');
  if (stems.length === 0 || target === null || !('highlights' in CSS)) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesIn(target, new Set(stems))));
}

function rangesIn(target: HTMLElement, stems: ReadonlySet<string>): Range[] {
  const nodes = ownTexts(target);
  const { text, locate } = joinTexts(
    nodes.map((node) => ({
      text: node.data,
      block: node.parentElement?.closest(BLOCKS) ?? null,
    })),
  );
  return findWords(text, stems).map(({ start, end }) => {
    const range = new Range();
    const first = locate(start);
    const last = locate(end - 1);
    range.setStart(nodes[first.piece] ?? target, first.offset);
    range.setEnd(nodes[last.piece] ?? target, last.offset + 1);
    return range;
  });
}

/** Texts of the provision without those of provisions inside it; all of them where it has none of its own. */
function ownTexts(target: HTMLElement): Text[] {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  const own = texts.filter(
    (text) => text.data.trim() !== '' && text.parentElement?.closest('[data-place]') === target,
  );
  return own.length > 0 ? own : texts;
}

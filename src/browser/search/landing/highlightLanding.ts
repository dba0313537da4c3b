import { findWords } from './findWords.ts';

/** Name of the highlight in the styles: `::highlight(found)`. */
const HIGHLIGHT = 'found';

/**
 * Marks, in the provision that the address leads to, the words that a search found it by (`?hl=` has their
 * stems). The words stay untouched: the browser paints over them, where it can.
 */
export function highlightLanding(): void {
  const stems = new URLSearchParams(location.search).get('hl')?.split(',') ?? [];
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (stems.length === 0 || target === null || !('highlights' in CSS)) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesIn(target, new Set(stems))));
}

function rangesIn(element: HTMLElement, stems: ReadonlySet<string>): Range[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    for (const { start, end } of findWords(node.nodeValue ?? '', stems)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  return ranges;
}

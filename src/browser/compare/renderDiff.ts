import type { DiffPart } from '../../text/diffWords.ts';

/** Puts words with their differences into an element, marked as `DiffText.astro` marks them. */
export function renderDiff(element: Element, parts: readonly DiffPart[]): void {
  element.replaceChildren(
    ...parts.map(({ kind, text }) => {
      if (kind === 'same') return document.createTextNode(text);
      const change = document.createElement(kind === 'removed' ? 'del' : 'ins');
      const spoken = kind === 'removed' ? '[удалено: ' : '[добавлено: ';
      change.append(unseen(spoken), text, unseen('] '));
      return change;
    }),
  );
}

function unseen(text: string): HTMLElement {
  const words = document.createElement('span');
  words.className = 'unseen';
  words.textContent = text;
  return words;
}

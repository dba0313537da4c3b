import { renderWords } from '../renderWords.ts';
import type { OfficialContext } from './OfficialContext.ts';

interface Leaf {
  readonly id: string;
  readonly text: string;
}

/** The words of a leaf, or a part of them, with their marks. */
export function renderText(
  leaf: Leaf,
  context: OfficialContext,
  from?: number,
  to?: number,
): string {
  return renderWords(leaf.text, context.marksOf(leaf.id), from, to);
}

/** Words that begin with a printed number: the number (and the space behind it) in an element of its own, with the provision's anchor. */
export function renderNumbered(
  leaf: Leaf & { readonly number: string | null },
  anchor: string,
  context: OfficialContext,
): string {
  const printed = leaf.number?.length ?? 0;
  if (printed === 0) return anchor + renderText(leaf, context);
  const length = leaf.text.startsWith(' ', printed) ? printed + 1 : printed;
  const number = renderText(leaf, context, 0, length);
  return `<span class="number">${number}${anchor}</span>${renderText(leaf, context, length)}`;
}

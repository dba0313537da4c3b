import type { Block } from '../../model/Block.ts';
import type { LeafNode } from '../scan/SourceNode.ts';
import type { Words } from '../scan/Words.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, countUp, takeId } from './Assembly.ts';
import { type Flow, innermost, innermostId, type OpenItem } from './Flow.ts';
import { termId } from './termId.ts';

/** Items nest by this many spaces. */
const indentStep = 2;

/** An item of a list, printed with a dash (`- `) or without a mark (`* `). */
export function assembleItem(assembly: Assembly, flow: Flow, leaf: LeafNode, words: Words): void {
  while (flow.items.length > 0 && leaf.indent < (flow.items.at(-1)?.indent ?? 0) + indentStep)
    flow.items.pop();
  const number = itemNumber(words);
  const id = takeId(assembly, itemId(assembly, innermostId(flow), words, number), leaf.start);
  const open: OpenItem = { indent: leaf.indent, children: [] };
  const siblings: Block[] = flow.items.at(-1)?.children ?? innermost(flow);
  const mark = leaf.marker === 'dash' ? 'dash' : 'none';
  siblings.push({ kind: 'item', id, mark, number, text: words.text, children: open.children });
  flow.items.push(open);
  annotateWords(assembly, words, { id, kind: 'item', subject: flow.subject?.point ?? null });
}

/** The number printed inside a point before an item's words («1.», «1)»), or null. */
export function itemNumber({ text, firstEscape }: Words): string | null {
  const printed = /^\d{1,3}[.)](?=\s)/u.exec(text)?.[0] ?? null;
  return printed !== null && firstEscape !== null && firstEscape < printed.length ? null : printed;
}

/** `p3.2.3-4` counts the items of a point in reading order; `p6.1-n1` those with a printed number. */
export function itemId(
  assembly: Assembly,
  place: string | null,
  words: Words,
  number: string | null,
): string {
  const holder = place ?? 'item';
  if (number !== null) return `${holder}-n${countUp(assembly, `numbered items of ${holder}`)}`;
  const count = countUp(assembly, `items of ${holder}`);
  return termId(assembly, words) ?? (place === null ? `item${count}` : `${place}-${count}`);
}

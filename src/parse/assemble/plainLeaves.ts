import type { ElementNode, LeafNode } from '../scan/SourceNode.ts';
import type { Assembly } from './Assembly.ts';

/**
 * The paragraphs of an element that holds nothing else. A heading or an item among them is reported and
 * kept as a paragraph; an element without a word is reported.
 */
export function plainLeaves(
  { reporter }: Assembly,
  { name, tag, children }: ElementNode,
): readonly LeafNode[] {
  const leaves = children.flatMap((child) => (child.kind === 'leaf' ? [child] : leavesOf(child)));
  if (leaves.length === 0) {
    reporter.report(
      'ELEMENT_EMPTY',
      tag.start,
      `Внутри элемента «${name}» нет слов.`,
      'Впишите слова или уберите элемент.',
    );
  }
  for (const { marker, start } of leaves) {
    if (marker === 'none') continue;
    const fix = 'Уберите знак в начале строки: здесь каждый абзац – одна печатная строка.';
    reporter.report(
      'TEXT_MISPLACED',
      start,
      `Внутри «${name}» не бывает заголовков и перечислений.`,
      fix,
    );
  }
  return leaves;
}

/** Leaves inside a misplaced element: it has been reported, and its words are kept. */
function leavesOf({ children }: ElementNode): readonly LeafNode[] {
  return children.flatMap((child) => (child.kind === 'leaf' ? [child] : leavesOf(child)));
}

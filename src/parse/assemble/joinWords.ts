import { readWords } from '../scan/readWords.ts';
import type { ElementNode, LeafToken } from '../scan/SourceNode.ts';
import type { Words } from '../scan/Words.ts';
import type { Assembly } from './Assembly.ts';
import { plainLeaves } from './plainLeaves.ts';

/** All words of an element that is one provision (a cell, a stamp), its paragraphs joined by a space. */
export function joinWords(assembly: Assembly, node: ElementNode): Words {
  return wordsOf(
    assembly,
    plainLeaves(assembly, node).flatMap(({ tokens }) => tokens),
  );
}

/** The same for a cell, which may be empty. */
export function joinCellWords(assembly: Assembly, node: ElementNode): Words {
  return node.children.length === 0 ? wordsOf(assembly, []) : joinWords(assembly, node);
}

function wordsOf({ source, reporter }: Assembly, tokens: readonly LeafToken[]): Words {
  return readWords(source.text, tokens, reporter);
}

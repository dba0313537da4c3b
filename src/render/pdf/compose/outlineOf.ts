import type { Block } from '../../../model/Block.ts';
import type { DocumentTree } from '../../../model/DocumentTree.ts';
import type { OutlineEntry } from './FlowPart.ts';

const LONGEST = 90;

/** Bookmarks of a document: its sections, and in them (or in the document) the points that open subjects. */
export function outlineOf(tree: DocumentTree): readonly OutlineEntry[] {
  return tree.blocks.flatMap(entriesOf);
}

function entriesOf(block: Block): readonly OutlineEntry[] {
  if (block.kind !== 'section' && block.kind !== 'point') return [];
  const inner = block.children.flatMap(entriesOf);
  if (block.kind === 'section') return [entry(block.text, block.id, inner)];
  return block.subject ? [entry(shorten(block.text), block.id, inner)] : inner;
}

const entry = (title: string, anchor: string, children: readonly OutlineEntry[]): OutlineEntry => ({
  title,
  anchor,
  children,
});

/** The words up to the first comma that is not too near, or cut at a space. */
function shorten(text: string): string {
  const comma = text.indexOf(',', 25);
  const clause = (comma > 0 ? text.slice(0, comma) : text).replace(/[:;.]$/u, '');
  if (clause.length <= LONGEST) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', LONGEST))}…`;
}

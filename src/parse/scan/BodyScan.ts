import type { BlockName } from '../elements/BlockElement.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { LeafMarker, LeafNode, LeafToken } from './SourceNode.ts';
import type { Tag } from './Tag.ts';

/** A body as a flat sequence: leaves of words, and the tags of block elements between them. */
export type BodyToken =
  LeafNode | { readonly kind: 'block-tag'; readonly name: BlockName; readonly tag: Tag };

/** A leaf that further words may still be added to. */
export interface OpenLeaf extends LeafNode {
  readonly tokens: LeafToken[];
}

/** What gathers while a body is cut into tokens. */
export interface BodyScan {
  readonly text: string;
  readonly reporter: Reporter;
  readonly tokens: BodyToken[];
  /** Names of elements that are unknown or whose opening tag is broken: their closing tags are no second fault. */
  readonly faulty: Set<string>;
  leaf: OpenLeaf | null;
  /** Whether words have been met on the current line: some block tags must not follow them. */
  wordsOnLine: boolean;
}

export function createBodyScan(text: string, reporter: Reporter): BodyScan {
  return { text, reporter, tokens: [], faulty: new Set(), leaf: null, wordsOnLine: false };
}

/** Begins a leaf, which following words and inline tags belong to. */
export function openLeaf(
  scan: BodyScan,
  marker: LeafMarker,
  indent: number,
  start: number,
): OpenLeaf {
  const leaf: OpenLeaf = { kind: 'leaf', marker, indent, start, tokens: [] };
  scan.tokens.push(leaf);
  scan.leaf = leaf;
  return leaf;
}

/** Adds a stretch of the source to the open leaf; words outside any begin one. */
export function pushText(scan: BodyScan, start: number, end: number): void {
  const blank = scan.text.slice(start, end).trim() === '';
  if (scan.leaf === null && blank) return;
  const leaf = scan.leaf ?? openLeaf(scan, 'none', 0, start);
  leaf.tokens.push({ kind: 'text', start, end });
  if (!blank) scan.wordsOnLine = true;
}

/** Offset of the end of the line that holds an offset: of its line feed, or of the text. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

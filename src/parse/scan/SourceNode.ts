import type { BlockName } from '../elements/BlockElement.ts';
import type { Tag } from './Tag.ts';

/** What stands at the head of a leaf of words: a heading's «#», an item's mark, or nothing. */
export type LeafMarker = 'none' | 'title' | 'section' | 'dash' | 'star';

/** A stretch of words, or an inline tag among them. Offsets are into the source text. */
export type LeafToken =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'tag'; readonly tag: Tag };

/** A heading, paragraph or item of the source, not yet read into words. */
export interface LeafNode {
  readonly kind: 'leaf';
  readonly marker: LeafMarker;
  /** Spaces before the mark or the first word. */
  readonly indent: number;
  readonly start: number;
  readonly tokens: readonly LeafToken[];
}

/** A block element with what stands inside it. */
export interface ElementNode {
  readonly kind: 'element';
  readonly name: BlockName;
  readonly tag: Tag;
  readonly children: readonly SourceNode[];
}

export type SourceNode = LeafNode | ElementNode;

import type { Block, LineBlock } from './Block.ts';
import type { CellBlock, RowBlock } from './TableBlock.ts';
import type { DocumentTree } from './DocumentTree.ts';

/** Any addressable unit of a tree. */
export type Provision = Block | LineBlock | RowBlock | CellBlock;

/** A provision with the chain of provisions that hold it, outermost first. */
export interface PlacedProvision {
  readonly provision: Provision;
  readonly ancestors: readonly Provision[];
}

/** Yields every provision of a tree in printed order, parents before children. */
export function* walkBlocks(tree: DocumentTree): Generator<PlacedProvision> {
  for (const block of tree.blocks) yield* walk(block, []);
}

function* walk(provision: Provision, ancestors: readonly Provision[]): Generator<PlacedProvision> {
  yield { provision, ancestors };
  const inner = [...ancestors, provision];
  for (const child of childrenOf(provision)) yield* walk(child, inner);
}

/** The provisions directly inside one, in printed order. */
export function childrenOf(provision: Provision): readonly Provision[] {
  switch (provision.kind) {
    case 'head':
    case 'approval':
      return provision.lines;
    case 'section':
    case 'point':
    case 'item':
    case 'legend':
    case 'node':
      return provision.children;
    case 'table':
      return [...provision.head, ...provision.rows];
    case 'row':
    case 'group-row':
      return provision.cells;
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'paragraph':
    case 'signature':
    case 'stamp':
    case 'line':
    case 'cell':
      return [];
  }
}

/** The printed words of a provision itself (not of its children), or null for one that only groups others. */
export function ownText(provision: Provision): string | null {
  switch (provision.kind) {
    case 'head':
    case 'approval':
    case 'table':
    case 'row':
    case 'group-row':
    case 'legend':
      return null;
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'section':
    case 'point':
    case 'item':
    case 'paragraph':
    case 'node':
    case 'signature':
    case 'stamp':
    case 'line':
    case 'cell':
      return provision.text;
  }
}

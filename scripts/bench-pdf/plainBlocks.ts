import type { Block } from '../../src/model/Block.ts';
import type { DocumentTree } from '../../src/model/DocumentTree.ts';

/** A block as any typesetter knows it. */
export type PlainBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'corner'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A document as a row of plain blocks, for the typesetters that are compared with ours. */
export function plainBlocks(tree: DocumentTree): readonly PlainBlock[] {
  return tree.blocks.flatMap(flatten);
}

function flatten(block: Block): readonly PlainBlock[] {
  switch (block.kind) {
    case 'head':
    case 'approval':
      return block.lines.map(({ text }) => ({ kind: 'corner', text }));
    case 'title':
      return [{ kind: 'title', text: block.text }];
    case 'section':
      return [{ kind: 'heading', text: block.text }, ...block.children.flatMap(flatten)];
    case 'item': {
      const text = block.mark === 'dash' ? `– ${block.text}` : block.text;
      return [{ kind: 'paragraph', text }, ...block.children.flatMap(flatten)];
    }
    case 'point':
    case 'node':
      return [{ kind: 'paragraph', text: block.text }, ...block.children.flatMap(flatten)];
    case 'legend':
      return block.children.flatMap(flatten);
    case 'table': {
      const cells = (row: readonly { readonly text: string }[]) => row.map(({ text }) => text);
      return [
        { kind: 'table', head: cells(block.head), rows: block.rows.map((row) => cells(row.cells)) },
      ];
    }
    case 'preamble':
    case 'enacting':
    case 'paragraph':
    case 'signature':
    case 'stamp':
      return [{ kind: 'paragraph', text: block.text }];
  }
}

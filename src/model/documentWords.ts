import type { Block } from './Block.ts';
import type { DocumentTree } from './DocumentTree.ts';
import type { RowBlock, CellBlock } from './TableBlock.ts';

/**
 * The official words of a document, one printed block a line, as `document.txt` gives them: printed
 * list marks as «– », a row of a table as its cells between tabs. No line holds a word of ours.
 */
export function documentWords({ blocks }: DocumentTree): readonly string[] {
  return blocks.flatMap(blockWords);
}

/** The same for one block and what it holds. */
export function blockWords(block: Block): readonly string[] {
  switch (block.kind) {
    case 'head':
    case 'approval':
      return block.lines.map(({ text }) => text);
    case 'section':
    case 'point':
    case 'node':
      return [block.text, ...block.children.flatMap(blockWords)];
    case 'item':
      return [
        block.mark === 'dash' ? `– ${block.text}` : block.text,
        ...block.children.flatMap(blockWords),
      ];
    case 'legend':
      return block.children.map(({ text }) => text);
    case 'table':
      return [
        cellWords(block.head),
        ...block.rows.map((row) => cellWords(paddedCells(row, block.head.length))),
      ];
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'paragraph':
    case 'signature':
    case 'stamp':
      return [block.text];
  }
}

function cellWords(cells: readonly Pick<CellBlock, 'text'>[]): string {
  return cells.map(({ text }) => text).join('\t');
}

/** A group row spans its columns: the sources print the empty ones too. */
function paddedCells({ cells }: RowBlock, columns: number): readonly Pick<CellBlock, 'text'>[] {
  const missing = Math.max(0, columns - cells.length);
  return [...cells, ...Array.from({ length: missing }, () => ({ text: '' }))];
}

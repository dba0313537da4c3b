import { ownText, type Provision } from '../../model/walkBlocks.ts';

/**
 * Whole printed words of a provision that is found by itself, or null for one that is found with
 * another: a line or a cell with what holds it, a group with its parts, the title with its document.
 */
export function recordText(provision: Provision): string | null {
  switch (provision.kind) {
    case 'head':
    case 'approval':
      return provision.lines.map(({ text }) => text).join(' ');
    case 'row':
    case 'group-row':
      return joinCells(provision.cells);
    case 'table':
      return joinCells(provision.head);
    case 'title':
    case 'legend':
    case 'line':
    case 'cell':
      return null;
    case 'section':
    case 'point':
    case 'item':
    case 'paragraph':
    case 'preamble':
    case 'enacting':
    case 'node':
    case 'signature':
    case 'stamp':
      return ownText(provision);
  }
}

function joinCells(cells: readonly { readonly text: string }[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\t');
}

import { ownText, type PlacedProvision } from '../../model/walkBlocks.ts';

/**
 * What a provision says of itself, without its printed number; null for one that only names what follows
 * (titles, heads, headings of sections), for a legend, and for a cell: a row speaks with all its cells.
 */
export function statementWords({ provision, ancestors }: PlacedProvision): string | null {
  if (ancestors.some(({ kind }) => kind === 'legend')) return null;
  switch (provision.kind) {
    case 'row':
      return provision.cells
        .slice(1)
        .map((cell) => cell.text)
        .join(' · ');
    case 'point':
    case 'item':
      return withoutNumber(provision.text, provision.number);
    case 'paragraph':
    case 'node':
      return ownText(provision);
    case 'group-row':
    case 'head':
    case 'approval':
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'section':
    case 'table':
    case 'legend':
    case 'signature':
    case 'stamp':
    case 'line':
    case 'cell':
      return null;
  }
}

function withoutNumber(text: string, number: string | null): string {
  return number === null ? text : text.slice(number.length).trimStart();
}

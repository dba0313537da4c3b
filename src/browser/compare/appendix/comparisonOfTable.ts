import type {
  CitedText,
  ComparisonCell,
  ComparisonRow,
  ComparisonTable,
} from '../../../render/pdf/PdfInput.ts';
import { readHolders } from './readHolders.ts';
import { wordsOf } from './wordsOf.ts';

/** A table as shown: hidden rows and columns are left out, a cell's blocks stay apart. */
export function comparisonOfTable(table: HTMLTableElement): ComparisonTable {
  const head = [...(table.tHead?.rows ?? [])].at(-1);
  const rows = [...table.tBodies].filter((body) => !body.hidden).flatMap((body) => [...body.rows]);
  return {
    caption: null,
    columnsAre: table.querySelector('th[data-territory]') === null ? 'fields' : 'sides',
    columns: shownCells(head).map(headLines),
    rows: rows.filter(isShown).map(readRow),
  };
}

export const isShown = (row: HTMLTableRowElement): boolean => !row.hidden;

export const shownCells = (row: HTMLTableRowElement | undefined) =>
  [...(row?.cells ?? [])].filter((cell) => !cell.hidden);

/** A territory's head gives its full name, then what is said of its acts. */
function headLines(cell: HTMLTableCellElement): readonly string[] {
  const [first = '', ...rest] = blocksOf(cell).map(wordsOf);
  const name = cell.dataset.territory === undefined || cell.title === '' ? first : cell.title;
  return [name, ...rest];
}

function readRow(row: HTMLTableRowElement): ComparisonRow {
  const [first, ...rest] = shownCells(row);
  const name = first === undefined ? '' : blocksOf(first).map(wordsOf).join(', ');
  if (rest.length === 0) return { kind: 'group', name };
  return { kind: 'row', name, cells: rest.map(readCell) };
}

function readCell(cell: HTMLTableCellElement): ComparisonCell {
  const texts = blocksOf(cell).flatMap(readBlock);
  return { kind: 'texts', texts };
}

function blocksOf(cell: HTMLElement): readonly HTMLElement[] {
  const children = [...cell.children].filter((child) => child instanceof HTMLElement);
  const own = children.map(wordsOf).join('');
  return own === '' ? [cell] : children;
}

/** `data-cite` on a block holds its citation. */
function readBlock(block: HTMLElement): readonly CitedText[] {
  const holders = readHolders(block);
  if (holders.length > 0)
    return holders.map(({ name, citation, url }) => ({ text: name, citation, url, different: [] }));
  const link = block.querySelector('a') ?? block.closest('a');
  const [citation, url] = [block.dataset.cite ?? null, link?.href ?? null];
  return [{ text: wordsOf(block), citation, url, different: [] }];
}

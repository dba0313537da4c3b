import { blockWords } from './blockWords.ts';
import type { Sheet } from './Sheet.ts';

/**
 * A table as shown: hidden rows and columns are left out; the last row of the head names the columns. Where
 * `data-groups` names what the first row of each body says, that becomes the first column.
 */
export function sheetOfTable(table: HTMLTableElement): Sheet {
  const { groups } = table.dataset;
  const head = rowsOf(table.tHead).slice(-1);
  const bodies = [...table.tBodies].filter((part) => !part.hidden).map(rowsOf);
  if (groups === undefined) return [...head, ...bodies.flat()].map(cellsOf);
  const grouped = bodies.flatMap(([first, ...rows]) =>
    rows.map((row) => [first === undefined ? '' : cellsOf(first).join(' '), ...cellsOf(row)]),
  );
  return [...head.map((row) => [groups, ...cellsOf(row)]), ...grouped];
}

function rowsOf(part: HTMLTableSectionElement | null): HTMLTableRowElement[] {
  return [...(part?.rows ?? [])].filter((row) => !row.hidden);
}

function cellsOf(row: HTMLTableRowElement): string[] {
  return [...row.cells].filter((cell) => !cell.hidden).map(blockWords);
}

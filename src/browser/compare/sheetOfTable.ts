import { plainWords } from './plainWords.ts';
import type { Sheet } from './Sheet.ts';

/** A table as shown: hidden rows and columns are left out; the last row of the head names the columns. */
export function sheetOfTable(table: HTMLTableElement): Sheet {
  const head = [...(table.tHead?.rows ?? [])].at(-1);
  const body = [...table.tBodies].flatMap((part) => [...part.rows]);
  return [head, ...body].flatMap((row) =>
    row === undefined || row.hidden
      ? []
      : [[...row.cells].filter((cell) => !cell.hidden).map(cellWords)],
  );
}

/** Blocks of a cell are parted by a line break. */
function cellWords(cell: HTMLTableCellElement): string {
  const parts = cell.children.length === 0 ? [cell] : [...cell.children];
  const words = parts.map((part) => plainWords(part).replace(/\s+/g, ' ').trim());
  const own = words.filter((part) => part !== '').join('\n');
  return own === '' ? plainWords(cell).trim() : own;
}

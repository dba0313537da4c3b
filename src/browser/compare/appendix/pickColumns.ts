import type { ComparisonTable } from '../../../render/pdf/PdfInput.ts';

/** A table with its first column and those at the given places (from 1), in the table's order. */
export function pickColumns(table: ComparisonTable, places: readonly number[]): ComparisonTable {
  const isKept = (place: number) => places.includes(place);
  return {
    caption: table.caption,
    columnsAre: table.columnsAre,
    columns: table.columns.filter((_, place) => place === 0 || isKept(place)),
    rows: table.rows.map((row) =>
      row.kind === 'group'
        ? row
        : { ...row, cells: row.cells.filter((_, place) => isKept(place + 1)) },
    ),
  };
}

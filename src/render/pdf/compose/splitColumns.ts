import type { ComparisonTable } from '../PdfInput.ts';

/** How many columns beside the first a landscape sheet takes in readable type: about 45 mm each. */
const MOST_COLUMNS = 5;

/** A table as sheets of nearly equal numbers of columns; the first column stands on each. */
export function splitColumns(table: ComparisonTable): readonly ComparisonTable[] {
  const count = table.columns.length - 1;
  const sheets = Math.ceil(count / MOST_COLUMNS);
  if (sheets <= 1 || table.columnsAre === 'fields') return [table];
  const edges = Array.from({ length: sheets + 1 }, (_, at) => Math.round((at * count) / sheets));
  return edges.slice(1).map((end, at) => sheetOf(table, edges[at] ?? 0, end));
}

function sheetOf(table: ComparisonTable, from: number, to: number): ComparisonTable {
  return {
    caption: table.caption,
    columnsAre: table.columnsAre,
    columns: [...table.columns.slice(0, 1), ...table.columns.slice(from + 1, to + 1)],
    rows: table.rows.map((row) =>
      row.kind === 'group' ? row : { ...row, cells: row.cells.slice(from, to) },
    ),
  };
}

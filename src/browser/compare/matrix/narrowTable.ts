import { silentLevel, type FilteredRow } from '../../../layers/compare/filterMatrix.ts';
import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import type { AskedFilter } from './AskedFilter.ts';
import type { CellKeeper } from './CellKeeper.ts';
import { filterAsked } from './filterAsked.ts';
import { showCell } from './showCell.ts';

interface Narrowing {
  readonly asked: AskedFilter;
  /** Ids of territories. */
  readonly shown: ReadonlySet<string>;
  readonly cells: CellKeeper;
}

/** What is left of the table. */
export interface Narrowed {
  /** Ids. */
  readonly topics: ReadonlySet<string>;
  /** See `AskedRows`. */
  readonly near: readonly string[];
}

/** Shows in the cells what is left of their duties. */
export function narrowTable(
  table: HTMLTableElement,
  matrix: PackedMatrix,
  { asked, shown, cells }: Narrowing,
): Narrowed {
  const { rows, near } = filterAsked(matrix, asked, shown);
  const isNarrow = asked.level !== '' || asked.type !== '' || asked.words !== '';
  const silences = matrix.territories.map(
    (_, column) => silentLevel(matrix, column, asked.level)?.[1] ?? null,
  );
  if (isNarrow) for (const row of rows) showRow(table, matrix, row, silences, cells);
  return { topics: new Set(rows.map((row) => row.topic)), near };
}

function showRow(
  table: HTMLTableElement,
  matrix: PackedMatrix,
  { topic, cells }: FilteredRow,
  silences: readonly (string | null)[],
  kept: CellKeeper,
): void {
  const row = table.querySelector(`tr[data-topic="${topic}"]`);
  const name = row?.querySelector('th')?.textContent.trim() ?? '';
  for (const [column, territory] of matrix.territories.entries()) {
    const cell = row?.querySelector<HTMLElement>(`td[data-territory="${territory}"]`);
    // Of 89 territories a few are shown.
    if (cell === null || cell === undefined || cell.hidden) continue;
    kept.keep(cell);
    showCell(cell, name, cells[column] ?? null, {
      bodies: matrix.bodies[column] ?? [],
      lapsed: matrix.lapsed[column] ?? [],
      silence: silences[column] ?? null,
    });
  }
}

import type { FilteredRow } from '../../../layers/compare/filterMatrix.ts';
import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import type { Appendix } from './Appendix.ts';
import { citePoints } from './citePoints.ts';
import { citeRow, type Cited } from './citeRow.ts';
import { comparisonOfTable, isShown, shownCells } from './comparisonOfTable.ts';

/**
 * The matrix as shown; the points of the duties that its filters left (`rows`, of all territories of `matrix`) are
 * cited under each cell.
 */
export function appendixOfMatrix(
  table: HTMLTableElement,
  matrix: Pick<PackedMatrix, 'territories' | 'points'>,
  rows: readonly FilteredRow[],
): Appendix {
  const shown = comparisonOfTable(table);
  const lines = [...table.tBodies].flatMap((body) => [...body.rows]).filter(isShown);
  return {
    tables: [
      {
        ...shown,
        rows: shown.rows.map((row, at) => {
          const line = lines[at];
          return line === undefined ? row : citeRow(row, citationsOf(line, matrix, rows));
        }),
      },
    ],
    notes: [],
  };
}

/** Citations of the shown cells of a line, in the order in which they stand on the page. */
function citationsOf(
  line: HTMLTableRowElement,
  matrix: Pick<PackedMatrix, 'territories' | 'points'>,
  rows: readonly FilteredRow[],
): readonly Cited[] {
  const row = rows.find(({ topic }) => topic === line.dataset.topic);
  const [, ...cells] = shownCells(line);
  return cells.map((cell) => {
    const column = matrix.territories.indexOf(cell.dataset.territory ?? '');
    const citation = citePoints(row?.cells[column] ?? [], matrix.points[column] ?? []);
    return { citation, after: cell.querySelectorAll('[data-beside]').length };
  });
}

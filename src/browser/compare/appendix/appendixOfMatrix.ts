import type { FilteredRow } from '../../../layers/compare/filterMatrix.ts';
import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import type { ComparisonTable } from '../../../render/pdf/PdfInput.ts';
import type { Appendix } from './Appendix.ts';
import { citePoints } from './citePoints.ts';
import { comparisonOfTable, isShown } from './comparisonOfTable.ts';

/** The matrix as shown; the points of the duties that its filters left (`rows`) are cited under each cell. */
export function appendixOfMatrix(
  table: HTMLTableElement,
  matrix: PackedMatrix,
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

type Row = ComparisonTable['rows'][number];

function citationsOf(
  line: HTMLTableRowElement,
  matrix: PackedMatrix,
  rows: readonly FilteredRow[],
): readonly (string | null)[] {
  const row = rows.find(({ topic }) => topic === line.dataset.topic);
  return [...line.querySelectorAll<HTMLElement>(':scope > td')].map((cell) => {
    const column = matrix.territories.indexOf(cell.dataset.territory ?? '');
    return citePoints(row?.cells[column] ?? [], matrix.points[column] ?? []);
  });
}

/** The citation stands under the last text of its cell. */
function citeRow(row: Row, citations: readonly (string | null)[]): Row {
  if (row.kind === 'group') return row;
  const cells = row.cells.map((cell, at) => {
    if (cell.kind === 'empty') return cell;
    const texts = cell.texts.map((text, place) =>
      place === cell.texts.length - 1 ? { ...text, citation: citations[at] ?? null } : text,
    );
    return { ...cell, texts };
  });
  return { ...row, cells };
}

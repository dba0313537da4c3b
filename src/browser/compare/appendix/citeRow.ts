import type { ComparisonRow } from '../../../render/pdf/PdfInput.ts';

/** What the duties of a cell are cited by. */
export interface Cited {
  readonly citation: string | null;
  /** How many texts of the cell stand after the cited: what is told beside its duties (`data-beside`). */
  readonly after: number;
}

/** The citation stands under the last text of its cell that tells its duties. */
export function citeRow(row: ComparisonRow, citations: readonly Cited[]): ComparisonRow {
  if (row.kind === 'group') return row;
  const cells = row.cells.map((cell, at) => {
    if (cell.kind === 'empty') return cell;
    const { citation = null, after = 0 } = citations[at] ?? {};
    const texts = cell.texts.map((text, place) =>
      place === cell.texts.length - 1 - after ? { ...text, citation } : text,
    );
    return { ...cell, texts };
  });
  return { ...row, cells };
}

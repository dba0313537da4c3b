/** What a table of an official document lists; decides what its columns mean. */
export type TablePurpose = 'roadmap' | 'event-plan' | 'indicators' | 'other';

/** A printed table. Row ids: `row4.10` by printed number, `row-u1` for the first unnumbered row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly purpose: TablePurpose;
  readonly head: readonly CellBlock[];
  readonly rows: readonly RowBlock[];
}

/**
 * A row. `number` is the printed number as printed («1.», «4.10»), null when none is printed; the number
 * is also the text of the first cell (empty when null). A `group-row` has two cells, the number and a name
 * that spans the remaining columns.
 */
export interface RowBlock {
  readonly kind: 'row' | 'group-row';
  readonly id: string;
  readonly number: string | null;
  readonly cells: readonly CellBlock[];
}

/** A cell: `row4.10-c2` is the second cell of row 4.10. Its words may be empty. */
export interface CellBlock {
  readonly kind: 'cell';
  readonly id: string;
  readonly text: string;
}

import type { CitedText, ComparisonCell, ComparisonRow } from '../../../render/pdf/PdfInput.ts';
import type { Holder } from './readHolders.ts';

/** A column of a table of wordings. */
export interface HolderColumn {
  /** Territory id. */
  readonly id: string;
  readonly name: string;
  /** Said in a cell where the territory has no wording. */
  readonly absence: string;
}

/** A wording and who has it. */
export interface HeldWording {
  /** Name of its row; wordings of one name share a row. */
  readonly row: string;
  readonly text: string;
  readonly holders: readonly Holder[];
}

export const NOT_FOUND = 'не найдено';

/** Rows of wordings with the territories that have them in columns. */
export function rowsOfWordings(
  columns: readonly HolderColumn[],
  wordings: readonly HeldWording[],
): readonly ComparisonRow[] {
  return [...Map.groupBy(wordings, ({ row }) => row)].map(([name, same]) => ({
    kind: 'row',
    name,
    cells: columns.map((column) => cellOf(column, same)),
  }));
}

function cellOf({ id, absence }: HolderColumn, wordings: readonly HeldWording[]): ComparisonCell {
  const texts = wordings.flatMap(({ text, holders }): readonly CitedText[] =>
    holders
      .filter((holder) => holder.id === id)
      .map(({ citation, url }) => ({ text, citation, url })),
  );
  return texts.length === 0 ? { kind: 'empty', reason: absence } : { kind: 'texts', texts };
}

import { absenceMark } from '../../../layers/compare/absenceMark.ts';
import { absenceOfDuty, type Silences } from '../../../layers/compare/absenceOf.ts';
import type { Level } from '../../../model/Block.ts';
import type { CitedText, ComparisonCell, ComparisonRow } from '../../../render/pdf/PdfInput.ts';
import type { Holder } from './readHolders.ts';

/** A column of a table of wordings; its silences are why the territory has no wording. */
export interface HolderColumn extends Silences {
  /** Territory id. */
  readonly id: string;
  readonly name: string;
  /** What is said of it where a duty is not found: «обязанности не найдено; упоминается: …»; null for no more. */
  readonly notFound: string | null;
}

/** A wording and who has it. */
export interface HeldWording {
  /** Name of its row; wordings of one name share a row. */
  readonly row: string;
  readonly text: string;
  /** Levels of the duties that are worded so or alike, whoever has them. */
  readonly levels: readonly Level[];
  readonly holders: readonly Holder[];
}

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

/** A cell without wordings gives the reason that the page gives of a whole topic, of this wording's levels. */
function cellOf(column: HolderColumn, wordings: readonly HeldWording[]): ComparisonCell {
  const texts = wordings.flatMap(({ text, holders }): readonly CitedText[] =>
    holders
      .filter((holder) => holder.id === column.id)
      .map(({ citation, url }) => ({ text, citation, url, different: [] })),
  );
  if (texts.length > 0) return { kind: 'texts', texts };
  const levels = new Set(wordings.flatMap((wording) => wording.levels));
  const absence = absenceOfDuty(column, levels);
  const mention = absence.kind === 'not-found' ? column.notFound : null;
  return { kind: 'empty', reason: mention ?? absenceMark(absence) };
}

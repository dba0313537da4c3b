import type { ComparisonPart, ComparisonTable, PdfInput } from '../../../render/pdf/PdfInput.ts';
import type { Appendix } from './Appendix.ts';
import type { AppendixChoice } from './AppendixChoice.ts';
import { pickColumns } from './pickColumns.ts';

/** Where and when an appendix is made. */
export interface AppendixNeeds {
  /** Address of the comparison as shown: a print is checked against it. */
  readonly url: string;
  /** ISO day. */
  readonly date: string;
  /** Hex sha256 of `appendixText`. */
  readonly sha256: string;
}

/** The comparison that a choice leaves, as a part of a PDF. */
export function partOfAppendix(appendix: Appendix, choice: AppendixChoice): ComparisonPart {
  const { columns, heading, approval } = choice;
  const tables = appendix.tables.map((table) =>
    table.columnsAre === 'sides' ? pickColumns(table, columns) : table,
  );
  return {
    kind: 'comparison',
    label: heading.replaceAll('\n', ' '),
    heading,
    approval,
    tables,
    notes: appendix.notes,
  };
}

/** A comparison as a PDF of its own, in the official form. */
export function inputOfAppendix(
  part: ComparisonPart,
  choice: AppendixChoice,
  { url, date, sha256 }: AppendixNeeds,
): PdfInput {
  return {
    title: part.label,
    parts: [part],
    print: { numbering: 'through', sides: choice.sides, notice: null, certification: false },
    check: choice.check ? { url, sha256, date } : null,
    attachment: null,
    standard: 'PDF/A-3a',
    date,
  };
}

/** The words of the tables, a cell a line: what the check block's sha256 is of. */
export function appendixText({ tables }: ComparisonPart): string {
  return tables.flatMap(wordsOf).join('\n');
}

function wordsOf({ columns, rows }: ComparisonTable): readonly string[] {
  const cells = rows.flatMap((row) =>
    row.kind === 'group'
      ? [row.name]
      : [
          row.name,
          ...row.cells.flatMap((cell) =>
            cell.kind === 'empty' ? [cell.reason] : cell.texts.map(({ text }) => text),
          ),
        ],
  );
  return [...columns.flat(), ...cells];
}

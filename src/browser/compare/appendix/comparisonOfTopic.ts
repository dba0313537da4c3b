import type { ComparisonRow, ComparisonTable } from '../../../render/pdf/PdfInput.ts';
import { plainWords } from '../plainWords.ts';
import { rowsOfWordings } from './comparisonOfHolders.ts';
import type { HeldWording } from './comparisonOfHolders.ts';
import { readColumns } from './readColumns.ts';
import { readHolders } from './readHolders.ts';

/** A topic's page as a table: a row for what several territories say alike, one for each wording of one alone. */
export function comparisonOfTopic(root: HTMLElement): ComparisonTable {
  const columns = readColumns(root);
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const alike = groups.flatMap((group, at) =>
    [...group.querySelectorAll<HTMLElement>('[data-variant]')].map((one) =>
      readWording(one, at + 1),
    ),
  );
  const alone = [...root.querySelectorAll<HTMLElement>('[data-own]')].map((one, at) =>
    readWording(one, groups.length + at + 1),
  );
  return {
    caption: null,
    columnsAre: 'sides',
    columns: [['№'], ...columns.map(({ name }) => [name])],
    rows: [
      ...headed('Говорят об одном', rowsOfWordings(columns, alike)),
      ...headed('Только у одной территории', rowsOfWordings(columns, alone)),
    ],
  };
}

function headed(name: string, rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.length === 0 ? [] : [{ kind: 'group', name }, ...rows];
}

function readWording(element: HTMLElement, number: number): HeldWording {
  const words = element.querySelector('[data-words]');
  const text = words === null ? '' : plainWords(words).replace(/\s+/g, ' ').trim();
  return { row: String(number), text, holders: readHolders(element) };
}

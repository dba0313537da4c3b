import type { ComparisonRow, ComparisonTable } from '../../../render/pdf/PdfInput.ts';
import { plainWords } from '../plainWords.ts';
import { rowsOfWordings } from './rowsOfWordings.ts';
import type { HeldWording } from './rowsOfWordings.ts';
import { readColumns } from './readColumns.ts';
import { readHolders } from './readHolders.ts';
import { readLevels } from './readLevels.ts';

/** A topic's page as a table: a row for what several territories say alike, one for each wording of one alone. */
export function comparisonOfTopic(root: HTMLElement): ComparisonTable {
  const columns = readColumns(root);
  const groups = [...root.querySelectorAll<HTMLElement>('[data-alike]')].filter(isShown);
  const alike = groups.flatMap((group, at) =>
    [...group.querySelectorAll<HTMLElement>('[data-variant]')]
      .filter(isShown)
      .map((one) => readWording(one, at + 1)),
  );
  const alone = [...root.querySelectorAll<HTMLElement>('[data-own]')]
    .filter((one) => isShown(one) && one.closest('[data-lapsed]') === null)
    .map((one, at) => readWording(one, groups.length + at + 1));
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

const isShown = (element: HTMLElement) => element.closest('[hidden]') === null;

function headed(name: string, rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return rows.length === 0 ? [] : [{ kind: 'group', name }, ...rows];
}

function readWording(element: HTMLElement, number: number): HeldWording {
  const words = element.querySelector('[data-words]');
  const text = words === null ? '' : plainWords(words).replace(/\s+/g, ' ').trim();
  const levels = readLevels(element);
  return { row: String(number), text, levels, holders: readHolders(element) };
}

import { absenceMark } from '../../../layers/compare/absenceMark.ts';
import type { CitedText, ComparisonTable } from '../../../render/pdf/PdfInput.ts';
import { wordsOf } from './wordsOf.ts';

/** A table of which each row is a territory's (`data-territory`), turned: groups in rows, territories in columns. */
export function comparisonOfRecords(table: HTMLTableElement): ComparisonTable {
  const shown = [...table.tBodies].filter((body) => !body.hidden);
  const groups = shown.map((body) => ({
    name: body.querySelector('tr:not([data-territory])'),
    records: [...body.querySelectorAll<HTMLTableRowElement>('tr[data-territory]:not([hidden])')],
  }));
  const all = groups.flatMap(({ records }) => records);
  const territories = [...Map.groupBy(all, (row) => row.dataset.territory ?? '')];
  return {
    caption: null,
    columnsAre: 'sides',
    columns: [['Сопоставимость'], ...territories.map(([, rows]) => [nameOf(rows)])],
    rows: groups.map(({ name, records }) => ({
      kind: 'row',
      name: name === null ? '' : wordsOf(name),
      cells: territories.map(([id]) => {
        const own = records.filter((row) => row.dataset.territory === id);
        return own.length === 0
          ? { kind: 'empty', reason: absenceMark({ kind: 'not-found' }) }
          : { kind: 'texts', texts: own.map(readRecord) };
      }),
    })),
  };
}

const TERRITORY = 'Территория';

const nameOf = ([row]: readonly HTMLTableRowElement[]) => {
  const cell = row?.querySelector(`[data-label="${TERRITORY}"]`) ?? null;
  return cell === null ? '' : wordsOf(cell);
};

/** «Доля педагогов …; цель: не менее 30 %; от чего считают: не напечатано» */
function readRecord(row: HTMLTableRowElement): CitedText {
  const [first, ...rest] = row.cells;
  const values = rest
    .filter((cell) => cell.dataset.label !== TERRITORY)
    .map((cell) => labelled((cell.dataset.label ?? '').toLowerCase(), wordsOf(cell)));
  const text = [first === undefined ? '' : wordsOf(first), ...values].join('; ');
  const url = first?.querySelector('a')?.href ?? null;
  return { text, citation: row.dataset.cite ?? null, url, different: [] };
}

/** «цель: не менее 30 %»; words that begin with their label are left alone. */
const labelled = (label: string, words: string) =>
  words.startsWith(label) ? words : `${label}: ${words}`;

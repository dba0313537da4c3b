import type { ComparisonCell, ComparisonRow } from '../../../render/pdf/PdfInput.ts';
import { readPairTable, type PairTableRow, type PairTableSide } from '../pair/readPairTable.ts';
import type { Appendix } from './Appendix.ts';

/** Two sides row by row, each with its citation; rows folded on the page are left out. */
export function appendixOfPair(root: HTMLElement): Appendix {
  const { heads, rows, folded } = readPairTable(root);
  const columns = [['Отношение'], ...heads];
  const what = rows.some(({ topic }) => topic !== '') ? 'формулировки' : 'абзацы';
  const isMarked = rows.some(({ a, b }) => a.different.length + b.different.length > 0);
  return {
    tables: [{ caption: null, columnsAre: 'sides', columns, rows: rows.flatMap(readRow) }],
    notes: [
      ...(isMarked ? ['Подчёркнуты слова, которых нет у другой стороны.'] : []),
      ...(folded === 0 ? [] : [`Не показаны ${what}, совпадающие слово в слово: ${folded}.`]),
    ],
  };
}

/** A topic is told before its first row. */
function readRow(
  { topic, relation, a, b }: PairTableRow,
  at: number,
  rows: readonly PairTableRow[],
): ComparisonRow[] {
  const row = { kind: 'row', name: relation, cells: [readSide(a), readSide(b)] } as const;
  const isFirst = topic !== '' && rows[at - 1]?.topic !== topic;
  return isFirst ? [{ kind: 'group', name: topic }, row] : [row];
}

function readSide({ text, different, where, url, reason }: PairTableSide): ComparisonCell {
  if (text === '') return { kind: 'empty', reason: reason === '' ? '–' : reason };
  const citation = where === '' ? null : where;
  return { kind: 'texts', texts: [{ text, citation, url, different }] };
}

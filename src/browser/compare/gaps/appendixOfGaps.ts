import type { ComparisonCell, ComparisonRow } from '../../../render/pdf/PdfInput.ts';
import type { Appendix } from '../appendix/Appendix.ts';
import { notesOf } from '../appendix/notesOf.ts';
import { sheetOfGaps } from './sheetOfGaps.ts';

/** The report as shown: a head for each kind of lines, under it territories with what and where. */
export function appendixOfGaps(root: HTMLElement): Appendix {
  const [head = [], ...lines] = sheetOfGaps(root);
  const columns = head.slice(1).map((name) => [name]);
  const rows = [...Map.groupBy(lines, ([kind]) => kind ?? '')].flatMap(
    ([name, own]): ComparisonRow[] => [{ kind: 'group', name }, ...own.map(toRow)],
  );
  return { tables: [{ caption: null, columnsAre: 'fields', columns, rows }], notes: notesOf(root) };
}

function toRow([, name = '', ...cells]: readonly string[]): ComparisonRow {
  return { kind: 'row', name, cells: cells.map(toCell) };
}

/** Blocks of a cell are told apart by line breaks. */
function toCell(words: string): ComparisonCell {
  const texts = words
    .split('\n')
    .map((text) => ({ text, citation: null, url: null, different: [] }));
  return { kind: 'texts', texts };
}

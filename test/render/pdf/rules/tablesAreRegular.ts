import { kidsElements, textOf, walkElements } from '../helpers/readPdf.ts';
import type { ReadElement } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

export const tablesAreRegular: Rule = {
  name: 'rows are equally wide, heads have a scope, cells name their heads (14289-1, 7.5)',
  findFaults: ({ root }) =>
    [...walkElements(root)].filter(({ role }) => role === 'Table').flatMap(faultsOf),
};

function faultsOf(table: ReadElement): readonly string[] {
  const rows = [...walkElements(table)].filter(({ role }) => role === 'TR').map(kidsElements);
  const widths = new Set(rows.map((cells) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)));
  const heads = rows.flat().filter(({ role }) => role === 'TH');
  const names = new Set(heads.map(({ name }) => name));
  const faults = widths.size === 1 ? [] : [`rows of ${[...widths].join(' and ')} columns`];
  for (const head of heads)
    if (!/^(?:Column|Row)$/u.test(head.attributes.get('Scope') ?? ''))
      faults.push(`«${textOf(head)}» has no scope`);
  for (const cell of rows.flat()) {
    if (cell.heads.some((name) => !names.has(name))) faults.push(`«${textOf(cell)}»: no such head`);
    if (cell.role === 'TD' && cell.heads.length === 0) faults.push(`«${textOf(cell)}» has no head`);
  }
  return faults;
}

const spanOf = (cell: ReadElement) => Number(cell.attributes.get('ColSpan') ?? 1);

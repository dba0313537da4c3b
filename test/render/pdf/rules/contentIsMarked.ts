import { readContents } from '../helpers/readContents.ts';
import type { Operation } from '../helpers/readContents.ts';
import { walkElements } from '../helpers/readPdf.ts';
import type { ReadPdf } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

const INKS = new Set([
  'TJ',
  'Tj',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'b',
  'B*',
  'b*',
  'Do',
  'sh',
]);

export const contentIsMarked: Rule = {
  name: 'all that is drawn is in one tag of its element’s role, or is an artifact (14289-1, 7.1)',
  findFaults: (pdf) => [
    ...pdf.document.getPages().flatMap((page) => faultsOf(readContents(page))),
    ...piecesWithoutOwner(pdf),
  ],
};

function faultsOf(operations: readonly Operation[]): readonly string[] {
  const faults: string[] = [];
  let open: string | null = null;
  for (const { operator, operands } of operations) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (open !== null) faults.push(`${operands.join(' ')} inside ${open}`);
      open = operands.join(' ');
    } else if (operator === 'EMC') open = null;
    else if (INKS.has(operator) && open === null)
      faults.push(`${operator} outside of marked content`);
  }
  return open === null ? faults : [...faults, `${open} is not closed`];
}

/** Pieces that no element holds or several do, and those that are marked as something else. */
function piecesWithoutOwner({ document, root }: ReadPdf): readonly string[] {
  const owners = new Map<string, string[]>();
  for (const { role, kids } of walkElements(root))
    for (const kid of kids)
      if (kid.kind === 'text') {
        const key = `${kid.page}/${kid.id}`;
        owners.set(key, [...(owners.get(key) ?? []), role]);
      }
  return document.getPages().flatMap((page, index) =>
    readContents(page).flatMap(({ operator, operands }) => {
      if (operator !== 'BDC' || operands[0] === '/Artifact') return [];
      const id = operands[operands.indexOf('/MCID') + 1];
      const roles = owners.get(`${index}/${id}`) ?? [];
      return `/${roles.join()}` === operands[0] ? [] : [`page ${index + 1}: ${operands.join(' ')}`];
    }),
  );
}

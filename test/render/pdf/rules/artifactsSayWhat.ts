import { readContents } from '../helpers/readContents.ts';
import type { Operation } from '../helpers/readContents.ts';
import type { Rule } from './Rule.ts';

const LAYOUT = '/Artifact << /Type /Layout >>';
const RUNNING = /^\/Artifact << \/Type \/Pagination \/Subtype \/(?:Header|Footer) >>$/u;

export const artifactsSayWhat: Rule = {
  name: 'running heads are pagination artifacts, rules are layout (14289-1, 7.8)',
  findFaults: ({ document }) => document.getPages().flatMap((page) => faultsOf(readContents(page))),
};

function faultsOf(operations: readonly Operation[]): readonly string[] {
  const faults: string[] = [];
  let open = '';
  for (const { operator, operands } of operations) {
    if (operator === 'BDC' || operator === 'BMC') open = operands.join(' ');
    if (!open.startsWith('/Artifact')) continue;
    if (operator === 'TJ' && !RUNNING.test(open)) faults.push(`words in ${open}`);
    if ((operator === 'S' || operator === 'f') && open !== LAYOUT) faults.push(`a rule in ${open}`);
  }
  return faults;
}

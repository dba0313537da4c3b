import { likeness, sizeOf } from './matchParagraphs.ts';
import type { PairRow } from './PairComparison.ts';
import { toBag } from './toBag.ts';

/** Words that both sides of some rows have, of all their words, 0 to 1; the same with the sides swapped. */
export function similarityOfRows(rows: readonly PairRow[]): number {
  const counted = rows.map(countWords);
  const total = counted.reduce((sum, { all }) => sum + all, 0);
  const shared = counted.reduce((sum, one) => sum + one.shared, 0);
  return total === 0 ? 0 : shared / total;
}

function countWords(row: PairRow): { shared: number; all: number } {
  switch (row.kind) {
    case 'removed':
      return { shared: 0, all: sizeOf(toBag(row.a)) };
    case 'added':
      return { shared: 0, all: sizeOf(toBag(row.b)) };
    case 'same':
    case 'changed': {
      const [a, b] = [toBag(row.a), toBag(row.b)];
      const all = sizeOf(a) + sizeOf(b);
      return { shared: likeness(a, b) * all, all };
    }
  }
}

import type { Origin } from './listOrigins.ts';

/** Half of the words of one are in the other: they were written from one model. */
const FAMILY = 0.5;

/**
 * Documents told apart by whose words they share: each is with those that it shares half of its words with, and
 * with theirs. Ids in the order given; the largest family first, a document without kin is a family of its own.
 */
export function groupFamilies(origins: readonly Origin[]): readonly (readonly string[])[] {
  const headOf = new Map(origins.map(({ document }) => [document, document]));
  const find = (id: string): string => {
    const head = headOf.get(id) ?? id;
    return head === id ? id : find(head);
  };
  for (const { document, nearest } of origins) {
    for (const kin of nearest) {
      if (kin.share >= FAMILY && headOf.has(kin.document))
        headOf.set(find(kin.document), find(document));
    }
  }
  const families = Map.groupBy(
    origins.map(({ document }) => document),
    find,
  );
  return [...families.values()].toSorted((a, b) => b.length - a.length);
}

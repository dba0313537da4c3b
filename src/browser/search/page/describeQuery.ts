import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';

/** Synonyms worth telling: nearer than this to what was asked. */
const NEAR = 0.35;
const MOST = 8;

/** Words by which the search was widened, as editors wrote them: «искали также». */
export function alsoSearched({ slots }: Query, index: SearchIndex): string[] {
  const labels = new Map(index.core.labels.map(([term, words]) => [index.terms[term], words]));
  const words = slots.flatMap(({ alternatives }) =>
    alternatives
      .filter(({ source, strength }) => source === 'synonym' && strength >= NEAR)
      .flatMap(({ term }) => labels.get(term) ?? []),
  );
  return [...new Set(words)].slice(0, MOST);
}

/** Words of the query that no record has in any form. */
export function unknownWords({ slots }: Query): string[] {
  return slots.filter(({ weight }) => weight === 0).map(({ words }) => words);
}

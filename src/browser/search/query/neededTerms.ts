import { citationTerm, citedUnits } from '../../../render/search/citationTerm.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from './Query.ts';

/** Terms whose postings a query needs, those that stand nowhere aside. */
export function neededTerms({ slots, citation, phrases }: Query, index: SearchIndex): string[] {
  const ofSlots = slots.flatMap(({ alternatives, parts }) => [
    ...alternatives.map(({ term }) => term),
    ...parts,
  ]);
  const point = citation?.point ?? null;
  const cited = point === null ? [] : citedUnits.map((unit) => citationTerm(unit, point));
  const terms = new Set([...ofSlots, ...cited, ...phrases.flat().map(index.conceptOf)]);
  return [...terms].filter((term) => index.frequencyOf(term) > 0);
}

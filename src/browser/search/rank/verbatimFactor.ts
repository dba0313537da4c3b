import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import type { SlotEvidence } from './slotEvidence.ts';

/** A label of a word or two is no answer, however exactly it repeats the query. */
const SHORTEST = 4;
/** From this share of common words on, a record is the query's own text. */
const MOSTLY = 0.7;
const BONUS = 1.5;

/** Raises a record whose words the query repeats from end to end: someone looks for the source of a quotation. */
export function verbatimFactor(
  record: number,
  { slots, territoryLength }: Query,
  evidence: readonly SlotEvidence[],
  isHere: boolean,
  { records: { lengths } }: SearchIndex,
): number {
  const length = lengths[record] ?? 0;
  if (length < SHORTEST) return 1;
  let asked = territoryLength;
  let found = isHere ? territoryLength : 0;
  for (const [at, { length: words }] of slots.entries()) {
    asked += words;
    found += evidence[at]?.literal[record] === 1 ? words : 0;
  }
  const common = found / Math.max(length, asked);
  return 1 + BONUS * Math.max(0, (common - MOSTLY) / (1 - MOSTLY));
}

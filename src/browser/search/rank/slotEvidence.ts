import type { Postings } from '../../../render/search/Posting.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Slot } from '../query/Query.ts';
import { sum, termRarity } from '../query/weighAlternatives.ts';
import { rankingWeights as weights } from './rankingWeights.ts';

/** Postings of the terms that a query needs. */
export type PostingsOf = (term: string) => Postings;

/** How well each record's own words answer one slot: 0 not at all, 1 as asked, more when in its head. */
export interface SlotEvidence {
  readonly own: Float32Array;
  /** How much of the slot stands in the head, 0 to 1. */
  readonly head: Float32Array;
  /** 1 where it stands as it was asked, in some form of the same word. */
  readonly literal: Uint8Array;
}

/** Strength above which an alternative is the word itself. */
const LITERAL = 0.95;

export function slotEvidence(slot: Slot, index: SearchIndex, postingsOf: PostingsOf): SlotEvidence {
  const { averageLength } = index;
  const { size, lengths } = index.records;
  const own = new Float32Array(size);
  const head = new Float32Array(size);
  const literal = new Uint8Array(size);
  for (const { term, strength } of slot.alternatives) {
    const { records, counts, inHead } = postingsOf(term);
    // Common words stand in thousands of records: this loop makes no iterator of pairs.
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0;
      const repeated = saturate(counts[at] ?? 1, (lengths[record] ?? 1) / averageLength);
      const inside = inHead[at] === 1;
      const found = strength * repeated * (inside ? weights.head : 1);
      if (found > (own[record] ?? 0)) own[record] = found;
      if (strength > LITERAL) literal[record] = 1;
      if (inside && strength > (head[record] ?? 0)) head[record] = Math.min(1, strength);
    }
  }
  addParts(slot, index, own, postingsOf);
  return { own, head, literal };
}

/** BM25's weight of a term by how often it stands in a record of a length, 1 for once in an average one. */
function saturate(count: number, relativeLength: number): number {
  const { saturation, lengthShare } = weights;
  const norm = 1 - lengthShare + lengthShare * relativeLength;
  return (count / (count + saturation * norm)) * (1 + saturation);
}

/** Some words of a name: by the share of the name's rarity that they have, little when less than half. */
function addParts(
  { parts }: Slot,
  index: SearchIndex,
  own: Float32Array,
  postingsOf: PostingsOf,
): void {
  const total = sum(parts.map((part) => termRarity(part, index)));
  if (total === 0) return;
  const shares = new Float32Array(own.length);
  for (const part of parts) {
    const share = termRarity(part, index) / total;
    for (const record of postingsOf(part).records) shares[record] = (shares[record] ?? 0) + share;
  }
  for (let record = 0; record < shares.length; record++) {
    const share = shares[record] ?? 0;
    if (share === 0) continue;
    const found = weights.parts * share * (share > 0.5 ? 1 : 0.4);
    if (found > (own[record] ?? 0)) own[record] = found;
  }
}

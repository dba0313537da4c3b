import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import { sum } from '../query/weighAlternatives.ts';
import { citedRecords, type NamedDocuments } from './citedRecords.ts';
import { scoreWords } from './scoreWords.ts';
import { type PostingsOf, type SlotEvidence, slotEvidence } from './slotEvidence.ts';
import type { WordScores } from './WordScores.ts';

/** A record that answers a query. */
export interface RankedRecord {
  readonly record: number;
  readonly score: number;
  /** Share of what was asked that the record answers, by rarity; 1 for a cited place. */
  readonly coverage: number;
}

/** Above any score of words: what a citation names comes first, in its order. */
const CITED = 1e6;

/** Records that answer a query, the best first; in printed order where they answer alike. */
export function rankRecords(
  query: Query,
  index: SearchIndex,
  postingsOf: PostingsOf,
): RankedRecord[] {
  const slots = query.slots.map((slot) => slotEvidence(slot, index, postingsOf));
  const scores = scoreWords(query, index, slots);
  for (const [at, record] of citedBy(query, slots, index, postingsOf).entries()) {
    scores.score[record] = CITED - at;
    scores.coverage[record] = 1;
  }
  return answers(scores).sort((a, b) => b.score - a.score || a.record - b.record);
}

function answers({ score, coverage }: WordScores): RankedRecord[] {
  const found: RankedRecord[] = [];
  for (const [record, own] of score.entries())
    if (own > 0) found.push({ record, score: own, coverage: coverage[record] ?? 0 });
  return found;
}

function citedBy(
  query: Query,
  slots: readonly SlotEvidence[],
  index: SearchIndex,
  postingsOf: PostingsOf,
): number[] {
  const { citation, territories } = query;
  if (citation === null) return [];
  const named = namedDocuments(query, slots, index);
  return citedRecords(citation, territories, index, postingsOf, named);
}

/** By how much of the query, in rarity, stands in the name of a document. */
function namedDocuments(
  { slots }: Query,
  evidence: readonly SlotEvidence[],
  { core: { documents } }: SearchIndex,
): NamedDocuments {
  return (document) => {
    const record = documents[document]?.record ?? -1;
    return sum(slots.map(({ weight }, at) => weight * (evidence[at]?.head[record] ?? 0)));
  };
}

import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Postings } from '../../../render/search/Posting.ts';

/** Where terms stand, with positions within records. */
export interface PhraseSource {
  readonly postings: (term: string) => Postings;
  /** Parallel to the records of the postings. */
  readonly positions: (term: string) => readonly (readonly number[])[];
}

/**
 * Records that have every phrase in a row, or null when there is none to have. A phrase is stems; an empty
 * one stands for a stop word, which the index does not have: any word may stand there.
 */
export function matchPhrases(
  phrases: readonly (readonly string[])[],
  source: PhraseSource,
  index: SearchIndex,
): ReadonlySet<number> | null {
  const sets = phrases
    .map((phrase) => phraseRecords(phrase, source, index))
    .filter((records) => records !== null);
  const [first, ...others] = sets;
  if (first === undefined) return null;
  return new Set([...first].filter((record) => others.every((records) => records.has(record))));
}

function phraseRecords(
  stems: readonly string[],
  { postings, positions }: PhraseSource,
  index: SearchIndex,
): Set<number> | null {
  const words = stems.flatMap((stem, at) => (stem === '' ? [] : [{ stem, at }]));
  if (words.length === 0) return null;
  let starts: Map<number, Set<number>> | null = null;
  for (const { stem, at } of words) {
    const term = index.conceptOf(stem);
    const found = new Map<number, Set<number>>();
    for (const [ordinal, record] of postings(term).records.entries()) {
      const before = starts?.get(record);
      const own = (positions(term)[ordinal] ?? []).map((position) => position - at);
      const kept = starts === null ? own : own.filter((start) => before?.has(start));
      if (kept.length > 0) found.set(record, new Set(kept));
    }
    starts = found;
  }
  return new Set(starts?.keys());
}

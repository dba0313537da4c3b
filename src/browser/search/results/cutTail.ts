import type { RankedRecord } from '../rank/rankRecords.ts';

/** A record must answer this share of what was asked, or stand among the first. */
const LEAST_COVERAGE = 0.34;
const ALWAYS_SHOWN = 20;

/** Drops records that share only a common word or two with the query, but never a first page of them. */
export function cutTail(ranked: readonly RankedRecord[]): readonly RankedRecord[] {
  return ranked.filter(({ coverage }, at) => at < ALWAYS_SHOWN || coverage >= LEAST_COVERAGE);
}

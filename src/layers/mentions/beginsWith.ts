import type { Profile } from '../alignment/similarity/Profile.ts';

/** Words that may stand before the phrase: «Реализация традиционных курсов …». */
const SLACK = 3;

/** What of a phrase, by the weight of its words, stands together at the beginning of a wording: 0 to 1. */
export function beginsWith({ sequence }: Profile, phrase: Profile): number {
  if (phrase.all.total === 0) return 0;
  // One other word may stand among them.
  const together = phrase.sequence.length + 1;
  const found = Array.from({ length: SLACK }, (_, at) =>
    weightIn(phrase, new Set(sequence.slice(at, at + together))),
  );
  return Math.max(...found) / phrase.all.total;
}

function weightIn({ all }: Profile, words: ReadonlySet<string>): number {
  let found = 0;
  for (const [family, weight] of all.weights) if (words.has(family)) found += weight;
  return found;
}

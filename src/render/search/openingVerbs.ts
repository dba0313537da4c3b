import { stemTokens } from '../../text/stemTokens.ts';
import type { SearchRecord } from './SearchRecord.ts';

/** A word opens functions by habit when at least this share of them, and this many, begin with it. */
const SHARE = 0.005;
const FEWEST = 3;

/**
 * Stems with which functions begin: «обеспечивает», «осуществляет», «проводит». They are the genre's own
 * words: acts use one for another, so they say less of what is looked for than their rarity tells.
 */
export function openingVerbs(records: readonly SearchRecord[]): string[] {
  const functions = records.filter(({ kind }) => kind === 'function');
  const first = functions.flatMap(({ text }) => {
    const word = stemTokens(text).find(({ kind }) => kind === 'word');
    return word === undefined ? [] : [word.stem];
  });
  const least = Math.max(FEWEST, SHARE * first.length);
  const counts = Map.groupBy(first, (stem) => stem);
  return [...counts].filter(([, found]) => found.length >= least).map(([stem]) => stem);
}

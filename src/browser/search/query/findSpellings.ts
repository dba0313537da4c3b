import { letterMask, maskDifference } from '../../../text/letterMask.ts';
import { editDistance } from '../../../text/editDistance.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';

/** Words this short are abbreviations more often than slips. */
const SHORTEST = 4;
const LONG = 6;
/** A second guess is kept when it is nearly as near as the first. */
const NEARLY = 0.35;

/** Known stems that an unknown one may be a slip of, the nearest first, at most two. */
export function findSpellings(stem: string, index: SearchIndex): string[] {
  if (stem.length < SHORTEST || !/^[а-я]+$/.test(stem)) return [];
  const limit = stem.length < LONG ? 1 : 2;
  const found: { readonly term: string; readonly cost: number }[] = [];
  const own = letterMask(stem);
  for (const { term, letters } of index.words) {
    if (maskDifference(own, letters) > 2 * limit) continue;
    const distance = editDistance(stem, term, limit);
    if (distance <= limit) found.push({ term, cost: distance + doubt(stem, term, index) });
  }
  found.sort((a, b) => a.cost - b.cost);
  const best = found[0]?.cost ?? Infinity;
  return found
    .filter(({ cost }) => cost < best + NEARLY)
    .slice(0, 2)
    .map(({ term }) => term);
}

/** First letters are seldom wrong, and frequent words are meant more often. */
function doubt(stem: string, term: string, index: SearchIndex): number {
  const first = term.startsWith(stem.charAt(0)) ? 0 : 0.3;
  return first - Math.min(0.3, index.frequencyOf(term) / 200);
}

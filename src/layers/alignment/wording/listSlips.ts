import { editDistance } from '../../../text/editDistance.ts';
import { stemsOf } from './stemsOf.ts';

/** Short words differ by a letter too easily: one letter in six may be wrong. */
const SHORTEST = 9;
const LETTERS_A_SLIP = 6;
/** A word that stands in this many texts is a word. */
const COMMON = 5;
/** How many times rarer a slip is than the word that it misspells. */
const RARER = 5;

/**
 * Slips of the pen among texts, as stems, with the stem that is meant: «управлеченск» → «управленческ».
 * A slip is a rare long word a letter or two from a common one; its beginning and end are right, for there
 * prefixes and endings make other words. «Предоставлять» and «представлять» are both common: no slip.
 */
export function listSlips(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = countStems(texts);
  const common = [...counts].filter(([, count]) => count >= COMMON).map(([stem]) => stem);
  const likeness = Map.groupBy(common, outline);
  const slips = new Map<string, string>();
  for (const [stem, count] of counts) {
    const meant = nearest(stem, likeness.get(outline(stem)) ?? []);
    if (meant !== null && count * RARER <= (counts.get(meant) ?? 0)) slips.set(stem, meant);
  }
  return slips;
}

const WORD = /^\p{L}+$/u;

/** In how many different texts each long stem stands. */
function countStems(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of new Set(texts)) {
    for (const stem of new Set(stemsOf(text))) {
      if (WORD.test(stem) && stem.length >= SHORTEST) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}

/** What a slip leaves right. */
function outline(stem: string): string {
  return `${stem.slice(0, 4)} ${stem.slice(-2)}`;
}

function nearest(stem: string, candidates: readonly string[]): string | null {
  const limit = Math.floor(stem.length / LETTERS_A_SLIP);
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(stem, candidate, limit) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return best?.candidate ?? null;
}

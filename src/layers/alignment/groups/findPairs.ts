import { affinity } from './affinity.ts';
import type { Saying } from './Saying.ts';

/** Two sayings that are alike. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly affinity: number;
}

/** Words by which a saying looks for its like: its most telling ones. */
const KEYS = 8;
/** Places looked at for each saying, over all its keys, the rarest first: what keeps the cost linear. */
const LOOKED_AT = 400;
/** Likeliest sayings that are measured exactly. */
const MEASURED = 24;

/**
 * Pairs of sayings at least `threshold` alike. Not all pairs: each saying looks through an index of its
 * most telling words within its topic, and of its whole wording under any topic, at a bounded number of
 * places. Deterministic.
 */
export function findPairs(sayings: readonly Saying[], threshold: number): Pair[] {
  const index = indexByKeys(sayings);
  const pairs = new Map<string, Pair>();
  for (const saying of sayings) {
    for (const other of likeliest(saying, index, sayings)) {
      const [a, b] = saying.index < other.index ? [saying, other] : [other, saying];
      const key = `${a.index} ${b.index}`;
      if (pairs.has(key)) continue;
      const value = affinity(a, b);
      if (value >= threshold) pairs.set(key, { a: a.index, b: b.index, affinity: value });
    }
  }
  return [...pairs.values()];
}

function indexByKeys(sayings: readonly Saying[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const saying of sayings) {
    for (const [key] of keysOf(saying)) {
      const places = index.get(key) ?? [];
      places.push(saying.index);
      index.set(key, places);
    }
  }
  return index;
}

/** Keys with their weights, the most telling first. */
function keysOf({ topic, profile }: Saying): (readonly [string, number])[] {
  const telling = [...profile.all.weights]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEYS)
    .map(([family, weight]) => [`${topic} ${family}`, weight] as const);
  return [[`= ${profile.sequence.join(' ')}`, profile.all.total], ...telling];
}

function likeliest(
  saying: Saying,
  index: ReadonlyMap<string, readonly number[]>,
  sayings: readonly Saying[],
): Saying[] {
  const keys = keysOf(saying).map(([key, weight]) => ({ weight, places: index.get(key) ?? [] }));
  const votes = new Map<number, number>();
  let left = LOOKED_AT;
  for (const { weight, places } of keys.toSorted((a, b) => a.places.length - b.places.length)) {
    for (const place of nearest(places, saying.index, left)) {
      votes.set(place, (votes.get(place) ?? 0) + weight);
      left -= 1;
    }
  }
  votes.delete(saying.index);
  return [...votes]
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MEASURED)
    .flatMap(([place]) => sayings[place] ?? []);
}

/** At most `count` of ascending places, those after `from` first, round the list: so that every saying is somebody's neighbour. */
function nearest(places: readonly number[], from: number, count: number): readonly number[] {
  if (places.length <= count) return places;
  const at = firstAfter(places, from);
  const after = places.slice(at, at + Math.max(0, count));
  return [...after, ...places.slice(0, Math.max(0, count - after.length))];
}

/** Index of the first place greater than `from`, by halving. */
function firstAfter(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

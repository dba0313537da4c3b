import { affinity, sharesTerritory } from './affinity.ts';
import { findPairs } from './findPairs.ts';
import type { Saying } from './Saying.ts';

/** Sayings whose groups are less alike on average are not one duty. Fitted on judged pairs. */
const THRESHOLD = 0.56;
/** Members of a group that speak for it, from its beginning. */
const SPOKESMEN = 8;

/**
 * Joins sayings into groups: the most alike first, two groups only when they are alike on average
 * (average linkage), so that a chain of small changes does not join what says different things. A document
 * does not tell one body the same thing twice: such sayings are never in one group.
 */
export function joinSayings(sayings: readonly Saying[]): Saying[][] {
  const groups = new Map(sayings.map((saying) => [saying.index, [saying]]));
  const home = new Map(sayings.map((saying) => [saying.index, saying.index]));
  const holders = new Map(sayings.map((saying) => [saying.index, new Set(saying.holders)]));
  const refused = new Set<string>();
  const pairs = findPairs(sayings, THRESHOLD);
  for (const { a, b } of pairs.toSorted(
    (x, y) => y.affinity - x.affinity || x.a - y.a || x.b - y.b,
  )) {
    const into = Math.min(home.get(a) ?? a, home.get(b) ?? b);
    const from = Math.max(home.get(a) ?? a, home.get(b) ?? b);
    const [kept = [], moved = []] = [groups.get(into), groups.get(from)];
    const attempt = `${into} ${kept.length} ${from} ${moved.length}`;
    if (into === from || refused.has(attempt)) continue;
    const held = holders.get(into);
    const others = [...(holders.get(from) ?? [])];
    if (others.some((one) => held?.has(one)) || likeness(kept, moved) < THRESHOLD) {
      refused.add(attempt);
      continue;
    }
    kept.push(...moved);
    groups.delete(from);
    for (const { index } of moved) home.set(index, into);
    for (const holder of others) held?.add(holder);
  }
  return [...groups.values()];
}

/** How much the best likeness between two groups counts beside the mean one. */
const BEST_SHARE = 0.35;

/**
 * Likeness of two groups: mostly the mean over pairs of different territories, since how one territory
 * says its own things differently is no evidence; over all pairs where there are no others.
 */
function likeness(a: readonly Saying[], b: readonly Saying[]): number {
  const pairs = a
    .slice(0, SPOKESMEN)
    .flatMap((x) =>
      b.slice(0, SPOKESMEN).map((y) => ({ across: !sharesTerritory(x, y), value: affinity(x, y) })),
    );
  const across = pairs.filter((pair) => pair.across);
  const values = (across.length > 0 ? across : pairs).map((pair) => pair.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (1 - BEST_SHARE) * mean + BEST_SHARE * Math.max(...values);
}

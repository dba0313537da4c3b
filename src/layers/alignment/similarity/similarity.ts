import { sharedWeight, type Profile, type WeightedSet } from './Profile.ts';

/**
 * How much two wordings say the same, 0 to 1; 1 for the same words. A mean of: words shared of both;
 * of the wording that says less, and of the one that says more; of the core that says less; how much of
 * the shorter stands at the beginning of the longer (acts extend a duty by adding to its end); the same
 * first word. Bounds that contradict («для управленческих команд» / «по запросу») take away.
 * The weights are fitted on judged pairs, see `npm run bench:compare`.
 */
export function similarity(a: Profile, b: Profile): number {
  const sharedA = sharedWeight(a.all, b.all);
  const sharedB = sharedWeight(b.all, a.all);
  const coveredA = share(sharedA, a.all.total);
  const coveredB = share(sharedB, b.all.total);
  const score =
    WEIGHTS.both * share(sharedA + sharedB, a.all.total + b.all.total) +
    WEIGHTS.less * Math.max(coveredA, coveredB) +
    WEIGHTS.more * Math.min(coveredA, coveredB) +
    WEIGHTS.core * Math.max(covered(a.core, b.core), covered(b.core, a.core)) +
    WEIGHTS.beginning * beginningShared(a, b) +
    WEIGHTS.head * (a.head === b.head ? 1 : 0) -
    WEIGHTS.contradiction * contradiction(a, b);
  return Math.max(0, score);
}

const WEIGHTS = {
  both: 0.2,
  less: 0.27,
  more: 0.15,
  core: 0.17,
  beginning: 0.15,
  head: 0.06,
  contradiction: 0.2,
} as const;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function covered(part: WeightedSet, whole: WeightedSet): number {
  return share(sharedWeight(part, whole), part.total);
}

/** Words that may stand between those of the shorter wording. */
const SLACK = 3;

function beginningShared(a: Profile, b: Profile): number {
  const [short, long] = a.sequence.length <= b.sequence.length ? [a, b] : [b, a];
  const beginning = new Set(long.sequence.slice(0, short.sequence.length + SLACK));
  let found = 0;
  for (const [family, weight] of short.all.weights) if (beginning.has(family)) found += weight;
  return share(found, short.all.total);
}

/** 1 when both set bounds and neither says anything of the other's, 0 when one sets none. */
function contradiction(a: Profile, b: Profile): number {
  if (a.scope.total === 0 || b.scope.total === 0) return 0;
  return 1 - Math.max(covered(a.scope, b.all), covered(b.scope, a.all));
}

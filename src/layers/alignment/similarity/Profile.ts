import type { Acts } from '../wording/Acts.ts';
import type { Deed } from '../wording/Deed.ts';
import type { People } from '../wording/People.ts';
import type { Wording } from '../wording/Wording.ts';
import { PART_WEIGHT, type WordWeights } from './WordWeights.ts';

/** A wording prepared for measuring: families of words with their weights. */
export interface Profile {
  readonly all: WeightedSet;
  /** What is done, to what and for whom, without bounds and additions. */
  readonly core: WeightedSet;
  /** The bounds alone. */
  readonly scope: WeightedSet;
  /** Families in printed order, light verbs left out. */
  readonly sequence: readonly string[];
  /** First word of the core: what is done or to what. */
  readonly head: string | null;
  /** «участвует в …»: the body takes part in what others do. */
  readonly takesPart: boolean;
  readonly acts: Acts;
  readonly deeds: readonly Deed[];
  readonly people: readonly People[];
}

export interface WeightedSet {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Prepares a wording for measuring. */
export function toProfile(
  { words, acts, deeds, people }: Wording,
  { rarity }: WordWeights,
): Profile {
  const of = (part: 'core' | 'scope') => words.filter((word) => word.part === part);
  const content = words.filter((word) => word.part !== 'verb');
  return {
    all: weightedSet(words.map(({ family, part }) => [family, rarity(family) * PART_WEIGHT[part]])),
    core: weightedSet(of('core').map(({ family }) => [family, rarity(family)])),
    scope: weightedSet(of('scope').map(({ family }) => [family, rarity(family)])),
    sequence: content.map(({ family }) => family),
    head: content[0]?.family ?? null,
    takesPart: content[0]?.stem.startsWith('участ') ?? false,
    acts,
    deeds,
    people,
  };
}

/** A family that stands in several places counts once, with its greatest weight. */
function weightedSet(entries: readonly (readonly [string, number])[]): WeightedSet {
  const weights = new Map<string, number>();
  let total = 0;
  for (const [family, weight] of entries) {
    const known = weights.get(family) ?? 0;
    if (weight <= known) continue;
    weights.set(family, weight);
    total += weight - known;
  }
  return { weights, total };
}

/** Weight of `part`'s words that `whole` has too. */
export function sharedWeight(part: WeightedSet, whole: WeightedSet): number {
  let shared = 0;
  for (const [family, weight] of part.weights) if (whole.weights.has(family)) shared += weight;
  return shared;
}

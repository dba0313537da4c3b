import type { Part, Wording } from '../wording/Wording.ts';

/** How telling words are: the rarer among different wordings, the more. */
export interface WordWeights {
  /** Weight of a word's family, at least 0. */
  readonly rarity: (family: string) => number;
}

/** Who is named says less of a duty than what is done. */
const NAME_WEIGHT = 0.5;

/** Counts in how many different wordings each family of words stands. */
export function weighWords(wordings: readonly Wording[]): WordWeights {
  const distinct = new Map(wordings.map((wording) => [wordingKey(wording), wording]));
  const counts = new Map<string, number>();
  for (const { words } of distinct.values()) {
    for (const family of new Set(words.map((word) => word.family))) {
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
  }
  return {
    rarity: (family) => {
      const rarity = Math.log(1 + distinct.size / (counts.get(family) ?? 1));
      return family.startsWith('@') ? rarity * NAME_WEIGHT : rarity;
    },
  };
}

/** Equal for wordings that say the same words in the same order. */
export function wordingKey({ words }: Wording): string {
  return words.map((word) => word.stem).join(' ');
}

/** How much a word counts by where it stands. */
export const PART_WEIGHT: Readonly<Record<Part, number>> = {
  verb: 0.1,
  core: 1,
  scope: 0.5,
  aside: 0.25,
};

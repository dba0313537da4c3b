export const DIFFERENCES = ['act', 'deed', 'people', 'object'] as const;

/** A legal act, a work, people whom it is about, or any other object. */
export type Difference = (typeof DIFFERENCES)[number];

/** Two wordings that we made up in the manner of the acts, as two territories might tell their centres. */
export interface MadePair {
  readonly topic: string;
  /** In what the two differ, for a reader. */
  readonly why: string;
  /** Of pairs that only look alike: what of them is another; null for pairs that say the same. */
  readonly differs: Difference | null;
  readonly texts: readonly [string, string];
}

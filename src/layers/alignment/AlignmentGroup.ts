/** Functions of different territories that say the same. */
export interface AlignmentGroup {
  /** `topic/anchor`. */
  readonly id: string;
  /** Main topic of the anchor. */
  readonly topic: string;
  /** Id of the function that the others are described against. */
  readonly anchor: string;
  /** The anchor first (`identical` to itself), then the others in the order of the corpus. */
  readonly members: readonly AlignmentMember[];
}

export interface AlignmentMember {
  /** Id of the function. */
  readonly function: string;
  readonly kind: AlignmentKind;
  /** Likeness of its words to the anchor's, 0 to 1, three decimals. */
  readonly score: number;
  /** Words as printed that it has and the anchor has not; names of bodies and places are not looked at. */
  readonly added: readonly string[];
  /** Words as printed that the anchor has and it has not. */
  readonly missing: readonly string[];
}

/** What a function is to the anchor of its group. */
export type AlignmentKind = 'identical' | 'reworded' | 'extended' | 'narrowed';

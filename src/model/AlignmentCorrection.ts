/**
 * An editor's correction of what the program has aligned: a record of `content/registry/alignments.yml`.
 * Functions are named as in `data/functions.json`: «sakhalin-3.12-39-a1#p3.1.3.10».
 */
export type AlignmentCorrection =
  JoinCorrection | PartCorrection | AnchorCorrection | RelationCorrection;

/** These functions say the same: their groups become one; the first is the anchor when none is in a group. */
export interface JoinCorrection {
  readonly action: 'join';
  readonly functions: readonly string[];
  /** The editor's reason, for other editors. */
  readonly reason: string;
}

/** These functions do not say what their groups say: each leaves its group. */
export interface PartCorrection {
  readonly action: 'part';
  readonly functions: readonly string[];
  readonly reason: string;
}

/** The function that the others of its group are described against. */
export interface AnchorCorrection {
  readonly action: 'anchor';
  readonly function: string;
  readonly reason: string;
}

/** What a function is to the anchor of its group, when the program judged otherwise. */
export interface RelationCorrection {
  readonly action: 'relation';
  readonly function: string;
  readonly relation: 'identical' | 'reworded' | 'extended' | 'narrowed';
  readonly reason: string;
}

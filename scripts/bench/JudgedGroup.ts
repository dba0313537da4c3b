import type { AlignmentKind } from '../../src/layers/alignment/AlignmentGroup.ts';

/** Functions that readers judged to say the same. */
export interface JudgedGroup {
  readonly id: string;
  readonly members: readonly JudgedMember[];
}

export interface JudgedMember {
  readonly function: string;
  readonly territory: string;
  /** Readers may disagree on `medium` members: pairs with them count neither way. */
  readonly confidence: 'high' | 'medium';
  /** Relative to the group's anchor; null where kinds were not judged. */
  readonly kind: AlignmentKind | 'anchor' | null;
}

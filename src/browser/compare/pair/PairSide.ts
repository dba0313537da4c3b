/** One side of a comparison, as the list of choices names it. */
export interface PairSide {
  readonly kind: 'document' | 'territory';
  readonly id: string;
  /** Its own id for a territory. */
  readonly territory: string;
}

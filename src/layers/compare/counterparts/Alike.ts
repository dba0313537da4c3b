/** A provision that says alike: where it stands, and how alike it is, 0 to 1. */
export interface Alike {
  /** «eao-201-a1#p4.3-2». */
  readonly address: string;
  readonly territory: string;
  readonly score: number;
}

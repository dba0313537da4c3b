/** A comparison ready to be put on the page. */
export interface PairView {
  /** Names of both sides. */
  readonly titles: readonly [string, string];
  /** Ids of the documents that speak for each side. */
  readonly documents: readonly [readonly string[], readonly string[]];
  readonly summary: readonly string[];
  /** Which document stands for which; empty where that is plain. */
  readonly matches: readonly HTMLElement[];
  readonly parts: readonly HTMLElement[];
  readonly rows: readonly HTMLElement[];
}

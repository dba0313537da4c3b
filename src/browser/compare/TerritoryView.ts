/** What of a comparison is looked at. */
export interface TerritoryView {
  /** The territory that stands first: the reader's own or the chosen base; empty for the printed order. */
  readonly first: string;
  readonly shown: ReadonlySet<string>;
}

/** What the reader asks of the matrix, as typed and chosen; an empty value asks nothing. */
export interface AskedFilter {
  readonly level: string;
  readonly type: string;
  readonly words: string;
  readonly isUneven: boolean;
}

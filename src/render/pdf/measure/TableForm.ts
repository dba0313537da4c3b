/** How the words of a table are set, and how wide its columns are. */
export interface TableForm {
  /** Widths of the columns with their paddings, points. */
  readonly widths: readonly number[];
  readonly size: number;
  readonly leading: number;
  readonly hyphenation: boolean;
}

/** A stretch of a text: UTF-16 offsets, the end not in it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Markup around a range of a leaf's words: UTF-16 offsets, raw tags. `after` follows the closing tag
 * once, at the end of the range: an empty element, never words.
 */
export interface InlineMark {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
  readonly after: string;
}

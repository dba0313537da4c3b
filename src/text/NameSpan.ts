/** A proper name among words: UTF-16 offsets of a text. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** A `body` stands for any other body; a `place`, and words about a name, for nothing at all. */
  readonly kind: 'body' | 'place';
}

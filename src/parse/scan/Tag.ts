/** One attribute of a tag, as written: `name="value"`. */
export interface TagAttribute {
  readonly name: string;
  readonly value: string;
  /** Offset of the attribute's name. */
  readonly start: number;
}

/** A tag of the markup: `<Fn topics="events">`, `</Fn>`, `<Cell/>`. Offsets are into the source text. */
export interface Tag {
  readonly name: string;
  readonly form: 'open' | 'close' | 'self-closing';
  readonly attributes: readonly TagAttribute[];
  readonly start: number;
  readonly end: number;
}

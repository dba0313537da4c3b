import type { InlineName } from '../elements/InlineElement.ts';
import type { Tag } from './Tag.ts';

/** An inline element over a range of words: UTF-16 offsets into `Words.text`. */
export interface Mark {
  readonly name: InlineName;
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** The words of a leaf with white space made single, and what is marked in them, in order of opening tags. */
export interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offset into the text of the first escaped character, or null: an escaped number is not a point's number. */
  readonly firstEscape: number | null;
  /** Offset into the source of a character of the text. */
  readonly sourceOffset: (at: number) => number;
}

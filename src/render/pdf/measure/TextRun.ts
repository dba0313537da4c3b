import type { TypeFace } from './FontSet.ts';
import type { ShapedWord } from './ShapedWord.ts';

/** Text of one face and size, cut into measured words: what lines are ranges of. */
export interface TextRun {
  readonly face: TypeFace;
  /** Points. */
  readonly size: number;
  readonly words: readonly ShapedWord[];
  /** UTF-16 offset of each word in the provision's text. */
  readonly starts: readonly number[];
  /**
   * How many of the first words are a list mark, tagged as the item's label. The gaps after them keep
   * their width, so that items begin alike.
   */
  readonly labelWords: number;
}

/** One line: a range of a run, justified. Points, from the left edge of its paragraph. */
export interface SetLine {
  readonly run: TextRun;
  readonly fromWord: number;
  readonly fromCharacter: number;
  /** Last word of the line, and the character after its last one. */
  readonly toWord: number;
  readonly toCharacter: number;
  /** We set a hyphen at the end (not the word's own). */
  readonly hyphen: boolean;
  readonly x: number;
  /** Factor by which the letters (and the spaces that do not stretch) are widened; near 1. */
  readonly scale: number;
  /** Width of the stretchable spaces, as drawn. */
  readonly gap: number;
  /** Width of the ink with those spaces. */
  readonly width: number;
  readonly last: boolean;
}

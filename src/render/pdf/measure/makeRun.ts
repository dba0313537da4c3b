import type { TypeFace } from './FontSet.ts';
import { shapeWord } from './shapeWord.ts';
import type { ShapedWord } from './ShapedWord.ts';
import type { TextRun } from './TextRun.ts';

export interface RunSource {
  readonly text: string;
  /** A list mark printed before the text, or null. */
  readonly label: string | null;
  /** UTF-16 offset of `text` in the provision's whole text. */
  readonly offset: number;
}

/** Cuts a text into words and measures them. Words are parted by single spaces, as the model promises. */
export function makeRun(face: TypeFace, size: number, source: RunSource): TextRun {
  const words: ShapedWord[] = [];
  const starts: number[] = [];
  if (source.label !== null) {
    words.push(shapeWord(face, source.label));
    starts.push(-1);
  }
  const labelWords = words.length;
  let at = 0;
  for (const word of source.text.split(/\s/u)) {
    if (word !== '') {
      words.push(shapeWord(face, word));
      starts.push(source.offset + at);
    }
    at += word.length + 1;
  }
  return { face, size, words, starts, labelWords };
}

import type { FontFace } from '../font/FontFace.ts';
import type { ShapedWord } from './ShapedWord.ts';

const HYPHEN = 0x2d;

/** Width of a word's characters before `at` with a hyphen set after them, in units of the em square. */
export function headWidthAt(
  font: FontFace,
  word: Pick<ShapedWord, 'codePoints' | 'offsets'>,
  at: number,
): number {
  const last = font.glyphOf(word.codePoints[at - 1] ?? 0);
  const hyphen = font.glyphOf(HYPHEN);
  return ownWidthAt(font, word, at) + font.kerning(last, hyphen) + font.advanceOf(hyphen);
}

/** Width of a word's characters before `at`, without the kerning towards the next one. */
export function ownWidthAt(
  font: FontFace,
  word: Pick<ShapedWord, 'codePoints' | 'offsets'>,
  at: number,
): number {
  const last = font.glyphOf(word.codePoints[at - 1] ?? 0);
  return (word.offsets[at - 1] ?? 0) + font.advanceOf(last);
}

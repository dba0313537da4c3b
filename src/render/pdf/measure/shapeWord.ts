import { wordBreakPlaces } from './wordBreakPlaces.ts';
import type { FontFace } from '../font/FontFace.ts';
import { headWidthAt, ownWidthAt } from './headWidthAt.ts';
import type { TypeFace } from './FontSet.ts';
import type { ShapedWord, WordBreak } from './ShapedWord.ts';
import { wordTraits } from './wordTraits.ts';

/** Above this many words the store is emptied: memory stays flat however many documents are set. */
const MOST_WORDS = 50_000;

/** Measures a word in a face, once. */
export function shapeWord(face: TypeFace, text: string): ShapedWord {
  const known = face.words.get(text);
  if (known !== undefined) return known;
  if (face.words.size >= MOST_WORDS) face.words.clear();
  const shaped = measureWord(face.font, text);
  face.words.set(text, shaped);
  return shaped;
}

function measureWord(font: FontFace, text: string): ShapedWord {
  const codePoints = Uint32Array.from([...text], (character) => character.codePointAt(0) ?? 0);
  const glyphs = codePoints.map((code) => font.glyphOf(code));
  const { offsets, kernings } = placeGlyphs(font, glyphs);
  const widthTo = (at: number, kind: WordBreak['kind']) =>
    (kind === 'own' ? ownWidthAt : headWidthAt)(font, { codePoints, offsets }, at);
  return {
    text,
    codePoints,
    offsets,
    kernings,
    breaks: wordBreakPlaces(codePoints).map(({ at, kind }) => ({
      at,
      kind,
      headWidth: widthTo(at, kind),
    })),
    traits: wordTraits(text),
    missing: [...text].filter((_, index) => glyphs[index] === 0),
  };
}

interface GlyphPlaces {
  readonly offsets: Float64Array;
  readonly kernings: Float64Array;
}

function placeGlyphs(font: FontFace, glyphs: Uint32Array): GlyphPlaces {
  const offsets = new Float64Array(glyphs.length + 1);
  const kernings = new Float64Array(glyphs.length);
  let x = 0;
  glyphs.forEach((glyph, index) => {
    const kerning = index > 0 ? font.kerning(glyphs[index - 1] ?? 0, glyph) : 0;
    kernings[index] = kerning;
    offsets[index] = x + kerning;
    x += kerning + font.advanceOf(glyph);
  });
  offsets[glyphs.length] = x;
  return { offsets, kernings };
}

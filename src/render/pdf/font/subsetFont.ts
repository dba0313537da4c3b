import type { FontFace } from './FontFace.ts';
import { assembleFont } from './assembleFont.ts';
import { copyGlyph } from './copyGlyph.ts';

/** A font file with only the wanted glyphs, numbered in the wanted order. */
export interface FontSubset {
  readonly bytes: Uint8Array;
  /** Advance of each glyph, in units of the em square. */
  readonly advances: readonly number[];
}

/**
 * Cuts a face down to the glyphs that a document draws. `wanted[i]` becomes glyph i, so one glyph may
 * stand twice under two numbers: a hyphen that was printed and a hyphen that we set must extract as
 * different characters. `wanted[0]` has to be 0 (.notdef). Parts of composite glyphs follow at the end.
 * Instructions (hinting) are left out: they are two thirds of the size and no print shop needs them.
 */
export function subsetFont(face: FontFace, wanted: readonly number[]): FontSubset {
  const glyphs = [...wanted];
  const places = new Map<number, number>();
  wanted.forEach((glyph, place) => places.has(glyph) || places.set(glyph, place));
  const outlines: Uint8Array[] = [];
  // The list grows while it is walked: parts of composite glyphs join its end.
  for (const glyph of glyphs) {
    const outline = copyGlyph(face.tables, glyph, (part) => {
      const place = places.get(part) ?? glyphs.push(part) - 1;
      places.set(part, place);
      return place;
    });
    outlines.push(outline);
  }
  return {
    bytes: assembleFont(face, glyphs, outlines),
    advances: glyphs.map((glyph) => face.advanceOf(glyph)),
  };
}

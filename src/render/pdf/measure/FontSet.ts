import type { FontFace } from '../font/FontFace.ts';
import { openFont } from '../font/openFont.ts';
import type { ShapedWord } from './ShapedWord.ts';

export type FaceName = 'regular' | 'bold';

/** A face with what was already measured in it: the same few thousand words come again and again. */
export interface TypeFace {
  readonly name: FaceName;
  readonly font: FontFace;
  /** Width of a space, in units of the em square. */
  readonly space: number;
  readonly words: Map<string, ShapedWord>;
}

/** The faces of a document. Open once and pass to every document, so that measured words are shared. */
export interface FontSet {
  readonly regular: TypeFace;
  readonly bold: TypeFace;
}

export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export function openFontSet(files: FontFiles): FontSet {
  return { regular: openFace('regular', files.regular), bold: openFace('bold', files.bold) };
}

function openFace(name: FaceName, bytes: Uint8Array): TypeFace {
  const font = openFont(bytes);
  return { name, font, space: font.advanceOf(font.glyphOf(0x20)), words: new Map() };
}

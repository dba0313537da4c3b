import type { TypeFace } from '../measure/FontSet.ts';

/** The code point that stands for a hyphen which we set at a line's end: extraction drops it. */
export const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;

/** One glyph of a document's subset: its place is its code in the page contents. */
export interface SubsetCode {
  readonly codePoint: number;
  readonly glyph: number;
}

/**
 * Gives each character that a document draws in one face a code, in the order of first use. Codes are
 * by character, not by glyph: two characters drawn alike (a printed hyphen and one of ours) still
 * extract as themselves.
 */
export class SubsetCodes {
  readonly face: TypeFace;
  /** By code; code 0 is .notdef, which no text uses. */
  readonly entries: SubsetCode[] = [{ codePoint: 0, glyph: 0 }];
  #basic = new Uint16Array(0x10000);
  #others = new Map<number, number>();

  constructor(face: TypeFace) {
    this.face = face;
  }

  codeOf(codePoint: number): number {
    const known = codePoint < 0x10000 ? this.#basic[codePoint] : this.#others.get(codePoint);
    return known === undefined || known === 0 ? this.#add(codePoint) : known;
  }

  #add(codePoint: number): number {
    const drawn = codePoint === SOFT_HYPHEN ? HYPHEN : codePoint;
    const code = this.entries.push({ codePoint, glyph: this.face.font.glyphOf(drawn) }) - 1;
    if (codePoint < 0x10000) this.#basic[codePoint] = code;
    else this.#others.set(codePoint, code);
    return code;
  }
}

import type { TypeFace } from '../measure/FontSet.ts';

const HYPHEN = 0x2d;

/** One glyph of a document's subset: its place is its code in the page contents. */
export interface SubsetCode {
  readonly glyph: number;
  /** What extraction gives for it. */
  readonly text: string;
}

/**
 * Hyphens at the end of a line, by how they extract. One that we set is a soft hyphen, which readers
 * drop when they join the halves of the word. One that the word has is a hyphen and a space: poppler
 * drops a plain hyphen at a line's end, and pdf.js any glyph whose text ends with a soft hyphen, and
 * both would give «научнометодический».
 */
const LINE_END_HYPHENS = { soft: '\u00ad', own: '- ' } as const;

/**
 * Gives each character that a document draws in one face a code, in the order of first use. Codes are
 * by what is extracted, not by glyph: hyphens drawn alike still extract as themselves.
 */
export class SubsetCodes {
  readonly face: TypeFace;
  /** By code; code 0 is .notdef, which no text uses. */
  readonly entries: SubsetCode[] = [{ glyph: 0, text: '' }];
  readonly #basic = new Uint16Array(0x10000);
  readonly #others = new Map<number | string, number>();

  constructor(face: TypeFace) {
    this.face = face;
  }

  codeOf(codePoint: number): number {
    const known = codePoint < 0x10000 ? this.#basic[codePoint] : this.#others.get(codePoint);
    if (known !== undefined && known !== 0) return known;
    const code = this.#add(codePoint, String.fromCodePoint(codePoint));
    if (codePoint < 0x10000) this.#basic[codePoint] = code;
    else this.#others.set(codePoint, code);
    return code;
  }

  /** The code of a hyphen that ends a line. */
  lineEndHyphen(kind: 'soft' | 'own'): number {
    const text = LINE_END_HYPHENS[kind];
    const code = this.#others.get(text) ?? this.#add(HYPHEN, text);
    this.#others.set(text, code);
    return code;
  }

  #add(codePoint: number, text: string): number {
    return this.entries.push({ glyph: this.face.font.glyphOf(codePoint), text }) - 1;
  }
}

import type { ShapedWord } from '../measure/ShapedWord.ts';
import type { ByteWriter } from './ByteWriter.ts';
import type { SubsetCodes } from './SubsetCodes.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;

/**
 * Writes one `TJ`: strings of two-byte codes, and between them adjustments in thousandths of the size.
 * What rounding an adjustment leaves over goes into the next one, so that a line ends where it was
 * measured to end.
 */
export class GlyphShower {
  readonly #writer: ByteWriter;
  readonly #codes: SubsetCodes;
  readonly #thousandths: number;
  #pending = 0;

  constructor(writer: ByteWriter, codes: SubsetCodes) {
    this.#writer = writer;
    this.#codes = codes;
    this.#thousandths = 1000 / codes.face.font.metrics.unitsPerEm;
    writer.text('[(');
  }

  /** Characters `start` to `end` of a word, kerned. A hyphen that ends a line inside the word is marked so. */
  word(word: ShapedWord, start: number, end: number): void {
    const divided = end < word.codePoints.length;
    for (let at = start; at < end; at += 1) {
      if (at > start) this.#pending += (word.kernings[at] ?? 0) * this.#thousandths;
      const codePoint = word.codePoints[at] ?? 0;
      if (divided && at === end - 1 && codePoint === HYPHEN)
        this.#showCode(this.#codes.lineEndHyphen('own'));
      else this.#show(codePoint);
    }
  }

  /** A space, wider than its natural width by `extra` units of the em square. */
  space(extra: number): void {
    this.#show(SPACE);
    this.#pending += extra * this.#thousandths;
  }

  /** The hyphen that we set after character `end` of a word. */
  softHyphen(word: ShapedWord, end: number): void {
    const { font } = this.#codes.face;
    const last = font.glyphOf(word.codePoints[end - 1] ?? 0);
    this.#pending += font.kerning(last, font.glyphOf(HYPHEN)) * this.#thousandths;
    this.#showCode(this.#codes.lineEndHyphen('soft'));
  }

  end(): void {
    this.#writer.text(')]TJ\n');
  }

  #show(codePoint: number): void {
    this.#showCode(this.#codes.codeOf(codePoint));
  }

  #showCode(code: number): void {
    const adjustment = Math.round(this.#pending);
    if (adjustment !== 0) {
      this.#writer.text(`)${-adjustment}(`);
      this.#pending -= adjustment;
    }
    this.#writer.byte(code >> 8);
    const low = code & 0xff;
    if (isDelimiter(low)) this.#writer.byte(0x5c);
    this.#writer.byte(low === 0x0d ? 0x72 : low);
  }
}

/** Bytes that a literal string must escape: parentheses, the backslash, and a carriage return (as \\r). */
function isDelimiter(byte: number): boolean {
  return byte === 0x28 || byte === 0x29 || byte === 0x5c || byte === 0x0d;
}

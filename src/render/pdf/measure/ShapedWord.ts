import type { WordTraits } from './wordTraits.ts';

/** A word (what stands between spaces) measured in one face. Lengths in units of the em square. */
export interface ShapedWord {
  readonly text: string;
  readonly codePoints: Uint32Array;
  /** Where each character begins, kerning included; one more entry than characters: the last is the width. */
  readonly offsets: Float64Array;
  /** Kerning before each character; 0 before the first. */
  readonly kernings: Float64Array;
  /** Places where the word may be divided, in order. */
  readonly breaks: readonly WordBreak[];
  readonly traits: WordTraits;
  /** Characters that the face has no glyph for. */
  readonly missing: readonly string[];
}

/** A place inside a word where a line may end. */
export interface WordBreak {
  /** Index of the character that would open the next line. */
  readonly at: number;
  /** `soft`: we set a hyphen; `own`: the word has one there; `forced`: at a letter, for want of anything better. */
  readonly kind: 'soft' | 'own' | 'forced';
  /** Width of what stays on the line, with the hyphen. */
  readonly headWidth: number;
}

/**
 * The places where a line of a run may end, as parallel arrays (a document has tens of thousands).
 * Widths are natural, in units of the em square, on one axis along the whole run: a line from
 * place `a` to place `b` is `end[b] - start[a]` wide and has `endGaps[b] - startGaps[a]` spaces that
 * stretch. Place 0 is the beginning, the last one the end.
 */
export interface Breakpoints {
  readonly count: number;
  /** Word and character that open the line after this place. */
  readonly word: Int32Array;
  readonly character: Int32Array;
  readonly start: Float64Array;
  readonly startGaps: Float64Array;
  readonly end: Float64Array;
  readonly endGaps: Float64Array;
  readonly cost: Float64Array;
  readonly kind: Uint8Array;
}

/** Values of `Breakpoints.kind`. */
export const BREAK = { gap: 0, soft: 1, own: 2, forced: 3 } as const;

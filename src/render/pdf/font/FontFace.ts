/** Metrics of a face in units of its em square. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** xMin, yMin, xMax, yMax */
  readonly box: readonly [number, number, number, number];
}

/**
 * One face of a TrueType family, opened from its bytes: what measuring asks of it, and the raw tables
 * that drawing cuts a subset from. Lengths are in units of the em square.
 */
export interface FontFace {
  readonly postScriptName: string;
  readonly metrics: FontMetrics;
  /** The glyph of a Unicode code point; 0 (.notdef) when the face lacks it. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** Kerning between two neighbouring glyphs; negative draws them together. */
  readonly kerning: (left: number, right: number) => number;
  readonly tables: ReadonlyMap<string, DataView>;
}

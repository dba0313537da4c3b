/**
 * The places where a line of a run may end, as parallel lists (a document has tens of thousands).
 * Widths are natural, in units of the em square, on one axis along the whole run: a line from
 * place `a` to place `b` is `end[b] - start[a]` wide and has `endGaps[b] - startGaps[a]` spaces that
 * stretch. Place 0 is the beginning, the last one the end.
 */
export class Breakpoints {
  /** Word and character that open the line after each place. */
  readonly word: number[] = [];
  readonly character: number[] = [];
  readonly start: number[] = [];
  readonly startGaps: number[] = [];
  readonly end: number[] = [];
  readonly endGaps: number[] = [];
  readonly cost: number[] = [];
  readonly kind: number[] = [];

  get count(): number {
    return this.kind.length;
  }

  /** The line before ends at `end`. */
  addEnd(end: number, gaps: number, cost: number, kind: number): void {
    this.end.push(end);
    this.endGaps.push(gaps);
    this.cost.push(cost);
    this.kind.push(kind);
  }

  /** The line after opens at `start`. */
  addStart(word: number, character: number, start: number, gaps: number): void {
    this.word.push(word);
    this.character.push(character);
    this.start.push(start);
    this.startGaps.push(gaps);
  }
}

/** Values of `Breakpoints.kind`. */
export const BREAK = { gap: 0, soft: 1, own: 2, forced: 3 } as const;

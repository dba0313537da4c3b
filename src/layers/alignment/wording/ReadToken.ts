/** A word on its way to a `Wording`: `start` and `end` are offsets of the printed words it stands for. */
export interface ReadToken {
  readonly stem: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a run of stems stands at a place. */
export function standsAt(
  stems: readonly string[],
  tokens: readonly ReadToken[],
  at: number,
): boolean {
  return stems.every((one, index) => tokens[at + index]?.stem === one);
}

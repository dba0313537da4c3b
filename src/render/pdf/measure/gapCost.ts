import type { WordTraits } from './wordTraits.ts';

/** How strictly neighbours are kept on one line: running text, or a narrow cell where glue does harm. */
export type Glue = 'running' | 'narrow';

/** Cost of ending a line after a word that inclines to the next one. */
const INCLINED = 120;
/** Cost of parting a number from its month, year or unit: only rather than a very loose line. */
const COUNTED = 1500;

/** Cost of leaving «в» or «п.» at the end of a cell's line: a further line is better, a divided word is not. */
const LEFT_HANGING = 400;

/**
 * Cost of ending a line between two words: 0 free, `Infinity` never. A dash never opens a line.
 * The space itself stays an ordinary space that stretches with the others.
 */
export function gapCost(left: WordTraits, right: WordTraits, glue: Glue): number {
  if (left.numero) return Infinity;
  if (right.dash) return Infinity;
  if (glue === 'narrow') return left.leads ? LEFT_HANGING : 0;
  if (left.leads) return Infinity;
  if (left.number && right.counted) return COUNTED;
  return left.inclines || (left.counted && right.number) ? INCLINED : 0;
}

import { editDistance } from '../../../text/editDistance.ts';

/** Short words differ by a letter too easily. */
const SHORTEST_SLIP = 9;
const SLIPS = 2;

/**
 * Whether two stems are one word, a slip of the pen inside it aside: «управлеченческ» is «управленческ».
 * Slips at the beginning or the end are not looked for: there prefixes and endings make other words.
 */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_SLIP || a.startsWith('@')) return false;
  if (a.slice(0, 4) !== b.slice(0, 4) || a.slice(-3) !== b.slice(-3)) return false;
  return editDistance(a, b, SLIPS) <= SLIPS;
}

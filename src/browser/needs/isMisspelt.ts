import { slipDistance } from '../../text/slipDistance.ts';
import type { WordTest } from './matchTerritory.ts';

/** A word too short for slips: «ямал» and «омск» have many neighbours. */
const SHORTEST = 5;
const LONG = 8;

/** Whether a word, or its beginning, was typed with a slip: «сахлин», «башкартостан». */
export const isMisspelt: WordTest = (word, typed) => {
  if (word.startsWith(typed)) return true;
  if (typed.length < SHORTEST) return false;
  const limit = typed.length < LONG ? 1 : 1.6;
  return [-1, 0, 1].some(
    (more) => slipDistance(typed, word.slice(0, typed.length + more), limit) <= limit,
  );
};

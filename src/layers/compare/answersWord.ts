import type { AskedWord } from './AskedWord.ts';
import { deedFamily } from './deedFamily.ts';

/**
 * Whether a word (its stem) is what was asked: begins so, or is another form of the same deed. Who does it and what
 * it is like are other words: «работник» is no «работать».
 */
export function answersWord(stem: string, asked: AskedWord): boolean {
  if (stem.startsWith(asked.stem)) return true;
  if (asked.family === null || stem.length < SHORTEST || NO_DEED.test(stem)) return false;
  return deedFamily(stem) === asked.family;
}

/** Shorter stems are nouns of their own: «план», «форма». */
const SHORTEST = 5;
/** Ends of stems of persons, qualities and adjectives. */
const NO_DEED = /(?:[^аея]н|ик|ск|тел|тор|ств|ост|ат)$/;

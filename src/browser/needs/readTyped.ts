import { isLatin } from '../../text/keyboardLayout.ts';
import { transliterate } from '../../text/transliterate.ts';
import { isMisspelt } from './isMisspelt.ts';
import { isBegun, typedWords, type WordTest } from './matchTerritory.ts';

/** One way to understand what was typed. */
export interface TypedReading {
  readonly words: readonly string[];
  readonly isMeant: WordTest;
}

/**
 * What was typed, the plainest reading first: as it stands (Latin letters by the keys that they stand on), by the
 * sound of Latin letters («hmao»), then with a slip. A later one is for when the earlier find nothing.
 */
export function readTyped(typed: string): TypedReading[] {
  const trimmed = typed.trim();
  const isOfLatin = trimmed.split(/[\s-]+/).every((word) => word !== '' && isLatin(word));
  const spellings = [typedWords(typed), ...(isOfLatin ? [typedWords(transliterate(trimmed))] : [])];
  return [isBegun, isMisspelt].flatMap((isMeant) => spellings.map((words) => ({ words, isMeant })));
}

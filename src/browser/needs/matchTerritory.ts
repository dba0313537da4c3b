import { isLatin, toRussianLayout } from '../../text/keyboardLayout.ts';
import { normalizeText } from '../../text/normalizeText.ts';

/** A territory as a list shows it: its names, and towns by which people look for it. */
export interface ListedTerritory {
  /** Its own names, normalised, any separator between. */
  readonly names: string;
  /** What else people call it, likewise. */
  readonly aka: string;
  /** As written. */
  readonly towns: readonly string[];
}

/** How a territory answers to what was typed; `town` when only a town of it does. */
export interface TerritoryMatch {
  readonly town: string | null;
}

/** Words before a name that are no part of it: «г. Казань», «город Казань». */
const KIND = /^(?:г|гор|город|пос|поселок|село|станица|рф|россия)$/;

/** What was typed as the words to look for; Latin letters are taken for the Russian ones on the same keys. */
export function typedWords(typed: string): string[] {
  const words = splitWords(isLatin(typed.trim()) ? toRussianLayout(typed.trim()) : typed);
  const names = words.filter((word) => !KIND.test(word));
  return names.length > 0 ? names : words;
}

/** Whether a word of a name is the one that was typed, or its beginning. */
export type WordTest = (word: string, typed: string) => boolean;

export const isBegun: WordTest = (word, typed) => word.startsWith(typed);

/** Null when neither a name nor a town holds the words. A town is told unless the words are the name itself. */
export function matchTerritory(
  { names, aka, towns }: ListedTerritory,
  words: readonly string[],
  isMeant: WordTest = isBegun,
): TerritoryMatch | null {
  const areIn = (text: string) => {
    const own = splitWords(text);
    return words.every((typed) => own.some((word) => isMeant(word, typed)));
  };
  if (areIn(names)) return { town: null };
  const town = towns.find((one) => holdsInOrder(splitWords(one), words, isMeant));
  if (town !== undefined) return { town };
  return areIn(`${names} ${aka}`) ? { town: null } : null;
}

function holdsInOrder(
  own: readonly string[],
  words: readonly string[],
  isMeant: WordTest,
): boolean {
  return own.some((_, start) =>
    words.every((typed, at) => {
      const word = own[start + at];
      return word !== undefined && isMeant(word, typed);
    }),
  );
}

function splitWords(text: string): string[] {
  return normalizeText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

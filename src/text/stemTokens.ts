import { stem } from './stem.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A token with the stem by which its forms are one word; a code is its own stem. */
export interface StemmedToken extends Token {
  readonly stem: string;
}

/** Splits a text into words and codes and stems the words, minding what Snowball gets wrong. */
export function stemTokens(text: string): StemmedToken[] {
  return tokenize(text).map((token) => {
    const beforeDash = /^[-\u2010-\u2015]/.test(text.slice(token.end, token.end + 1));
    return {
      ...token,
      stem: token.kind === 'code' ? token.text : wordStem(token.text, beforeDash),
    };
  });
}

/**
 * Stem of one normalised word. Short words (abbreviations most of all: «иом», «дпо») stay whole; the
 * first part of a compound («психолого-…») loses its vowel only, as «-ого» there is no ending.
 */
export function wordStem(word: string, beforeDash = false): string {
  if (word.length < SHORTEST_STEMMED) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const stemmed = stem(beforeDash ? word.replace(/о$/, '') : word);
  return stemmed.length < 3 ? word : stemmed.replace(FLEETING, '$1к');
}

const SHORTEST_STEMMED = 4;

/** A vowel that other forms of the word lack: «стажировок» and «стажировка», «список» and «списки». */
const FLEETING = /^(.{3,}[бвгджзйклмнпрстфхцчшщ])[ое]к$/;

/** Nouns whose ending Snowball takes for an adjective's («систему» → «сист»), by their right stem. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  ['систем', 'экосистем', 'проблем', 'схем', 'тем', 'программ', 'норм', 'форм', 'мер'].flatMap(
    (noun) =>
      ['', 'а', 'ы', 'е', 'у', 'ой', 'ам', 'ами', 'ах'].map((end) => [noun + end, noun] as const),
  ),
);

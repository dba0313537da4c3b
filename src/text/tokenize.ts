import { normalizeText } from './normalizeText.ts';

/** One word or code of a text. `start` and `end` are UTF-16 offsets into the text that was given. */
export interface Token {
  /** Normalised: lower case, ё as е, dashes as «-». */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A code holds a digit: «273-фз», «3.12-39», «10-п-1000», «2021». */
  readonly kind: 'word' | 'code';
}

const LETTERS = String.raw`\p{L}[\p{L}\p{M}\u00AD]*`;
const DASH = String.raw`[-\u2010-\u2015\u2212]`;
/** A run with a digit, parts joined by dashes, dots or slashes; otherwise a run of letters. */
const TOKEN = new RegExp(
  String.raw`(?:${LETTERS}${DASH})?\d+(?:(?:${DASH}|[./])?[\p{L}\d]+)*|${LETTERS}`,
  'gu',
);

/**
 * Splits a text into words and codes. Compound words come apart at the dash («научно», «методический»),
 * codes stay whole («1982-р», «3.2.3»), as people look for them.
 */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const word = normalizeText(match[0]);
    const kind = /\d/.test(word) ? 'code' : 'word';
    return { text: word, start: match.index, end: match.index + match[0].length, kind };
  });
}

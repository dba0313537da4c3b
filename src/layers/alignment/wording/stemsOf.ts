import { stem } from '../../../text/stem.ts';
import { tokenize } from '../../../text/tokenize.ts';

/** Stems of all words of a text, in order. */
export function stemsOf(text: string): string[] {
  return tokenize(text).map((token) => stemOf(token.text));
}

/** The Snowball stem; it takes «систему» and «систем» for adjectives, here they are forms of «система». */
export function stemOf(word: string): string {
  return stem(word.replace(/(ст|бл)ему?$/, '$1ема'));
}

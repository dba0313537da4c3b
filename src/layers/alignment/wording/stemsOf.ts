import { stem } from '../../../text/stem.ts';
import { tokenize } from '../../../text/tokenize.ts';

/** Stems of all words of a text, in order. */
export function stemsOf(text: string): string[] {
  return tokenize(text).map((token) => stem(token.text));
}

import { stemTokens } from '../../../text/stemTokens.ts';

/** Stems of all words of a text, in order. */
export function stemsOf(text: string): string[] {
  return stemTokens(text).map((token) => token.stem);
}

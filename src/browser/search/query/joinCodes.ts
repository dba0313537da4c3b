import { squeezeCode } from '../../../text/squeezeCode.ts';
import { tokenize } from '../../../text/tokenize.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';

/** A code comes apart into this many words at most: «10 п 1000». */
const MOST_PARTS = 3;

/**
 * Writes numbers as the documents have them: «1982р», «р 174», «10-п 1000», «360 - О» are «1982-р»,
 * «р-174», «10-п-1000», «360-о». «984 о внесении» stays, as no document has a number «984-о».
 */
export function joinCodes(typed: string, index: SearchIndex): string {
  const tokens = tokenize(typed);
  let joined = '';
  let end = 0;
  for (let at = 0; at < tokens.length;) {
    const found = codeAt(at);
    const last = tokens[at + (found?.parts ?? 1) - 1];
    const first = tokens[at];
    if (first === undefined || last === undefined) break;
    joined += typed.slice(end, first.start) + (found?.code ?? typed.slice(first.start, last.end));
    end = last.end;
    at += found?.parts ?? 1;
  }
  return joined + typed.slice(end);

  function codeAt(at: number): { readonly code: string; readonly parts: number } | null {
    for (let parts = MOST_PARTS; parts >= 1; parts--) {
      const words = tokens.slice(at, at + parts);
      if (words.length < parts || !words.some(({ kind }) => kind === 'code')) continue;
      const code = index.codeOf(squeezeCode(words.map(({ text }) => text).join('')));
      if (code !== undefined) return { code, parts };
    }
    return null;
  }
}

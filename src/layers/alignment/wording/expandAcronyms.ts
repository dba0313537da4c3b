import { isAcronym } from './acronyms.ts';
import type { Expansion, Lexicon } from './Lexicon.ts';
import type { ReadToken } from './ReadToken.ts';

/** Writes acronyms out by what the documents say they stand for; an unknown one stays. */
export function expandAcronyms(
  tokens: readonly ReadToken[],
  territory: string,
  lexicon: Lexicon,
): ReadToken[] {
  const result: ReadToken[] = [];
  let at = 0;
  for (let first = tokens[at]; first !== undefined; first = tokens[at]) {
    const found = expansionAt(tokens, at, territory, lexicon);
    if (found === null) result.push(first);
    else for (const stem of found.expansion.stems) result.push({ ...first, stem });
    at += found?.length ?? 1;
  }
  return result;
}

/** «РС НМС» is tried as one acronym before «РС» alone. */
function expansionAt(
  tokens: readonly ReadToken[],
  at: number,
  territory: string,
  lexicon: Lexicon,
): { expansion: Expansion; length: number } | null {
  for (const length of [2, 1]) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || !run.every(({ text }) => isAcronym(text))) continue;
    const acronym = run.map(({ text }) => text.toLowerCase()).join('');
    const expansion = lexicon.expansion(territory, acronym);
    if (expansion !== null) return { expansion, length };
  }
  return null;
}

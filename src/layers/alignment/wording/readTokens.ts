import { expandAcronyms } from './expandAcronyms.ts';
import { foldTails } from './foldTails.ts';
import type { Lexicon } from './Lexicon.ts';
import { joinNames, replaceNames } from './replaceNames.ts';
import type { ReadToken } from './ReadToken.ts';
import { splitTokens } from './splitTokens.ts';

/**
 * Stems of a text as comparison sees them: proper names of organisations as `@type`, names of territories
 * and «(далее – …)» left out, short forms written out.
 */
export function readTokens(text: string, territory: string, lexicon: Lexicon): ReadToken[] {
  const named = replaceNames(splitTokens(text), territory, lexicon);
  const expanded = expandAcronyms(named, territory, lexicon);
  const renamed = joinNames(replaceNames(expanded, territory, lexicon));
  return foldTails(renamed, lexicon);
}

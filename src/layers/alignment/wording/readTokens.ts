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
  const longNames = replaceNames(splitTokens(text), 2, territory, lexicon);
  const expanded = expandAcronyms(longNames, territory, lexicon);
  const named = replaceNames(expanded, 1, territory, lexicon);
  return foldTails(joinNames(named), lexicon);
}

import { expandAcronyms } from './expandAcronyms.ts';
import { foldTails } from './foldTails.ts';
import type { Lexicon } from './Lexicon.ts';
import { joinNames, PLACE, replaceNames } from './replaceNames.ts';
import type { ReadToken } from './ReadToken.ts';
import { splitTokens } from './splitTokens.ts';

/**
 * Stems of a text as comparison sees them: proper names of organisations as `@type`, names of territories
 * and «(далее – …)» left out, short forms written out.
 */
export function readTokens(text: string, territory: string, lexicon: Lexicon): ReadToken[] {
  const said = nameTokens(text, territory, lexicon).filter((token) => token.stem !== PLACE);
  return foldTails(joinNames(said), lexicon);
}

/** The same with names of territories among the tokens. */
export function nameTokens(text: string, territory: string, lexicon: Lexicon): ReadToken[] {
  const spelled = splitTokens(text).map((one) => ({ ...one, stem: lexicon.spelling(one.stem) }));
  const longNames = replaceNames(spelled, 2, territory, lexicon);
  const expanded = expandAcronyms(longNames, territory, lexicon);
  return replaceNames(expanded, 1, territory, lexicon);
}

import { isAcronym } from './acronyms.ts';
import type { Lexicon, NamePattern } from './Lexicon.ts';
import { standsAt, type ReadToken } from './ReadToken.ts';

/** Stands for a name of a territory: a name that adds nothing to what is said. */
export const PLACE = '@@place';

/**
 * Puts `@type` in place of names of organisations and `PLACE` in place of names of territories. Names of fewer than
 * `shortest` words wait: an acronym («ММС») may stand for a kind of bodies as well as be a body's name.
 */
export function replaceNames(
  tokens: readonly ReadToken[],
  shortest: number,
  territory: string,
  lexicon: Lexicon,
): ReadToken[] {
  const result: ReadToken[] = [];
  let at = 0;
  for (let first = tokens[at]; first !== undefined; first = tokens[at]) {
    const name = longestNameAt(lexicon.names(territory, first.stem), tokens, at, shortest);
    result.push(name === undefined ? first : toName(name, tokens, at, first));
    at += name?.stems.length ?? 1;
  }
  return result;
}

/** «центр … мастерства педагогических работников» before «центр … мастерства»; of two as long, the first. */
function longestNameAt(
  names: readonly NamePattern[],
  tokens: readonly ReadToken[],
  at: number,
  shortest: number,
): NamePattern | undefined {
  return names
    .filter((one) => one.stems.length >= shortest && isNameAt(one, tokens, at))
    .reduce<NamePattern | undefined>(
      (best, one) => (best !== undefined && best.stems.length >= one.stems.length ? best : one),
      undefined,
    );
}

/** «ЦНППМ ГАОУ ДПО ИРОСО» is one name: of the part, followed by that of the whole. */
export function joinNames(tokens: readonly ReadToken[]): ReadToken[] {
  return tokens.filter((token, at) => !(isName(token) && isName(tokens[at - 1])));
}

function isName(token: ReadToken | undefined): boolean {
  return token?.stem.startsWith('@') ?? false;
}

/** A name of one short word must be printed in capitals: «СО» is a place, «со» is not. */
function isNameAt({ stems }: NamePattern, tokens: readonly ReadToken[], at: number): boolean {
  const isShort = stems.length === 1 && (stems[0]?.length ?? 0) <= 3;
  if (isShort && !isAcronym(tokens[at]?.text ?? '')) return false;
  return standsAt(stems, tokens, at);
}

function toName(
  { named, stems }: NamePattern,
  tokens: readonly ReadToken[],
  at: number,
  first: ReadToken,
): ReadToken {
  const end = tokens[at + stems.length - 1]?.end ?? first.end;
  return { ...first, stem: named === 'territory' ? PLACE : named, end };
}

import type { Deed } from './Deed.ts';
import { isListed } from './isListed.ts';
import { listActions } from './listActions.ts';
import { meantDeeds } from './meantDeeds.ts';
import type { ReadToken } from './ReadToken.ts';
import type { Part } from './Wording.ts';

/**
 * What a text may tell to do, when every word of doing in it is known; else empty. Arguments as of `actsOf`.
 */
export function deedsOf(
  tokens: readonly ReadToken[],
  parts: readonly Part[],
  text: string,
): Deed[] {
  const told = listActions(tokens, parts, text).map((at) => deedsAt(tokens, at, parts));
  if (told.some((deeds) => deeds.length === 0)) return [];
  return [...new Set([...told.flat(), ...listedDeeds(tokens, parts, text)])];
}

/** «Ведение реестра и обучение»: works that stand in a list after what the first is done to. */
function listedDeeds(tokens: readonly ReadToken[], parts: readonly Part[], text: string): Deed[] {
  return tokens.flatMap(({ stem }, at) =>
    parts[at] === 'core' && isListed(tokens, at, text) ? meantDeeds(stem) : [],
  );
}

function deedsAt(
  tokens: readonly ReadToken[],
  at: number,
  parts: readonly Part[],
): readonly Deed[] {
  const { stem = '', text = '' } = tokens[at] ?? {};
  const known = meantDeeds(stem);
  if (known.length > 0 || DEED_NOUN.test(text)) return known;
  const verbs = tokens.slice(0, at).filter((_, index) => parts[index] === 'verb');
  return verbs.some((verb) => CONDUCT.test(verb.stem)) ? ['conduct'] : [];
}

/** Nouns of what is done that are not known by name: «обеспечение», «развитие». */
const DEED_NOUN = /(?:ни|ти)(?:е|я|ю|ем|й)$/u;
/** «Проводит», «реализует» and their nouns. */
const CONDUCT = /^(?:провод|проведен|реализ|реализац)$/;

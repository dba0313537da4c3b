import type { Expansion, Lexicon } from './Lexicon.ts';
import { standsAt, type ReadToken } from './ReadToken.ts';

/** Drops what some documents say after a written-out form and others do not (see `Expansion.tail`). */
export function foldTails(tokens: readonly ReadToken[], lexicon: Lexicon): ReadToken[] {
  const result: ReadToken[] = [];
  let at = 0;
  for (let first = tokens[at]; first !== undefined; first = tokens[at]) {
    const form = lexicon.writtenOut(first.stem).find(({ stems }) => standsAt(stems, tokens, at));
    const kept = form?.stems.length ?? 1;
    result.push(...tokens.slice(at, at + kept));
    at += kept + (form === undefined ? 0 : tailLength(form, tokens, at + kept));
  }
  return result;
}

function tailLength({ tail }: Expansion, tokens: readonly ReadToken[], from: number): number {
  const differs = tail.findIndex(
    (_, index) => !standsAt(tail.slice(index, index + 1), tokens, from + index),
  );
  return differs < 0 ? tail.length : differs;
}

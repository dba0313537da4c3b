import { acronymsOf, spellAcronym } from './acronyms.ts';
import type { Expansion } from './Lexicon.ts';
import { stemsOf } from './stemsOf.ts';

/** A short form that a territory's document gives to longer words. */
export interface ShortForm {
  readonly territory: string;
  readonly short: string;
  readonly full: string;
}

/** Expansions by «territory acronym», and by acronym alone for the rest; of several, the one with the longest tail. */
export function listExpansions(shortForms: readonly ShortForm[]): Map<string, Expansion> {
  const expansions = new Map<string, Expansion>();
  for (const { territory, short, full } of shortForms) {
    for (const acronym of acronymsOf(short)) {
      const expansion = expand(acronym, full);
      if (expansion === null) continue;
      for (const key of [`${territory} ${acronym}`, acronym])
        keepLonger(expansions, key, expansion);
    }
  }
  return expansions;
}

function expand(acronym: string, full: string): Expansion | null {
  const spelled = spellAcronym(acronym, full);
  if (spelled === null) return null;
  const stems = stemsOf(full);
  return { stems: stems.slice(spelled.from, spelled.to), tail: stems.slice(spelled.to) };
}

function keepLonger(expansions: Map<string, Expansion>, key: string, expansion: Expansion): void {
  const known = expansions.get(key);
  if (known === undefined || known.tail.length < expansion.tail.length) {
    expansions.set(key, expansion);
  }
}

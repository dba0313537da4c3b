import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Alternative, AlternativeSource } from './Query.ts';

/** How nearly related words are what was asked. */
const FAMILY = 0.8;
const GUESSED = 0.85;

/** Everything that counts as one of some stems: its class, its family, its synonyms and theirs. */
export function expandStems(
  stems: readonly string[],
  guessed: boolean,
  index: SearchIndex,
): Alternative[] {
  const found = new Map<string, Alternative>();
  const add = (term: string, strength: number, source: AlternativeSource) => {
    if ((found.get(term)?.strength ?? 0) < strength) found.set(term, { term, strength, source });
  };
  for (const stem of stems) {
    const own = guessed ? GUESSED : 1;
    const concept = index.conceptOf(stem);
    add(concept, own, guessed ? 'spelling' : 'word');
    addSynonyms(concept, own, index, add);
    for (const relative of index.familyOf(stem)) {
      if (relative === stem) continue;
      const kin = index.conceptOf(relative);
      add(kin, own * FAMILY, 'family');
      addSynonyms(kin, own * FAMILY, index, add);
    }
  }
  return [...found.values()].sort((a, b) => b.strength - a.strength);
}

/** Everything that counts as a name of several words. */
export function expandConcept(concept: string, index: SearchIndex): Alternative[] {
  const found: Alternative[] = [{ term: concept, strength: 1, source: 'form' }];
  addSynonyms(concept, 1, index, (term, strength, source) => {
    found.push({ term, strength, source });
  });
  return found;
}

function addSynonyms(
  term: string,
  strength: number,
  index: SearchIndex,
  add: (term: string, strength: number, source: AlternativeSource) => void,
): void {
  for (const [synonym, nearness] of index.synonymsOf(term))
    add(synonym, strength * nearness, 'synonym');
}

import { listPartners } from '../layers/partners/listPartners.ts';
import type { Partner } from '../layers/partners/Partner.ts';
import type { Corpus } from '../model/Corpus.ts';

const known = new WeakMap<Corpus, Map<string, readonly Partner[]>>();

/** With whom the bodies of a territory work: worked out once, for the pages of all its bodies. */
export function loadPartners(corpus: Corpus, territory: string): readonly Partner[] {
  const ofCorpus = known.get(corpus) ?? new Map<string, readonly Partner[]>();
  known.set(corpus, ofCorpus);
  const partners = ofCorpus.get(territory) ?? listPartners(corpus, territory);
  ofCorpus.set(territory, partners);
  return partners;
}

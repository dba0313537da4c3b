import { alignCorpus } from '../layers/alignment/alignCorpus.ts';
import { listTerritoryGaps } from '../layers/gaps/listTerritoryGaps.ts';
import type { TerritoryGaps } from '../layers/gaps/TerritoryGaps.ts';
import type { Corpus } from '../model/Corpus.ts';
import { loadDuties } from './loadDuties.ts';
import { loadMentions } from './loadMentions.ts';

const known = new WeakMap<Corpus, readonly TerritoryGaps[]>();

/** The report of gaps of every territory: worked out once, for the page of all and the pages of each. */
export function loadGaps(corpus: Corpus): readonly TerritoryGaps[] {
  const listed = known.get(corpus) ?? listGaps(corpus);
  known.set(corpus, listed);
  return listed;
}

function listGaps(corpus: Corpus): TerritoryGaps[] {
  return listTerritoryGaps(corpus, loadDuties(corpus), alignCorpus(corpus), loadMentions(corpus));
}

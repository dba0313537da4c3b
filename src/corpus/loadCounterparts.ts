import { alignCorpus } from '../layers/alignment/alignCorpus.ts';
import { listCounterparts, type Counterparts } from '../layers/compare/listCounterparts.ts';
import { listFunctions } from '../layers/functions/listFunctions.ts';
import type { Corpus } from '../model/Corpus.ts';
import { loadPairDocuments } from './loadPairDocuments.ts';

const known = new WeakMap<Corpus, Counterparts>();

/** What other territories say alike, provision by provision; found once, for the many documents that show it. */
export function loadCounterparts(corpus: Corpus): Counterparts {
  const { corrected } = alignCorpus(corpus);
  const found =
    known.get(corpus) ??
    listCounterparts(loadPairDocuments(corpus), listFunctions(corpus), corrected);
  known.set(corpus, found);
  return found;
}

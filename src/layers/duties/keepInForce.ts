import type { Corpus } from '../../model/Corpus.ts';
import { hasLapsed } from '../../model/hasLapsed.ts';

/** The corpus without the documents of acts known to be in force no more; acts and territories stay. */
export function keepInForce(corpus: Corpus): Corpus {
  return corpus.acts.some(hasLapsed)
    ? { ...corpus, documents: corpus.documents.filter(({ act }) => !hasLapsed(act)) }
    : corpus;
}

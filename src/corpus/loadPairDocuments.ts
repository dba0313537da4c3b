import { alignCorpus } from '../layers/alignment/alignCorpus.ts';
import type { PairDocument } from '../layers/compare/pair/PairDocument.ts';
import { toPairDocument } from '../layers/compare/pair/toPairDocument.ts';
import type { Corpus } from '../model/Corpus.ts';
import { distinctTitle } from '../model/distinctTitle.ts';
import { indexCorpus } from '../model/indexCorpus.ts';

const known = new WeakMap<Corpus, readonly PairDocument[]>();

/** Every document with a text as comparison reads it, in the order of documents; read once. */
export function loadPairDocuments(corpus: Corpus): readonly PairDocument[] {
  const read = known.get(corpus) ?? readAll(corpus);
  known.set(corpus, read);
  return read;
}

function readAll(corpus: Corpus): PairDocument[] {
  const index = indexCorpus(corpus);
  const { lexicon } = alignCorpus(corpus);
  return corpus.documents.flatMap((document) => {
    const { content, territory } = document;
    if (content.kind === 'missing') return [];
    const named = { ...document, title: distinctTitle(document, corpus.documents) };
    return [toPairDocument(named, content.tree, index.territory(territory), lexicon)];
  });
}

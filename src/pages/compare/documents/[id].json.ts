import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../corpus/loadCorpus.ts';
import { alignCorpus } from '../../../layers/alignment/alignCorpus.ts';
import { toPairDocument } from '../../../layers/compare/pair/toPairDocument.ts';
import { indexCorpus } from '../../../model/indexCorpus.ts';

export const getStaticPaths = (() =>
  loadCorpus()
    .corpus.documents.filter(({ content }) => content.kind === 'text')
    .map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** `compare/documents/<id>.json`: a document's paragraphs, from which the browser makes any pair. */
export const GET: APIRoute = ({ params }) => {
  const { corpus } = loadCorpus();
  const index = indexCorpus(corpus);
  const document = index.document(params.id ?? '');
  if (document.content.kind === 'missing') return new Response(null, { status: 404 });
  const territory = index.territory(document.territory);
  const { lexicon } = alignCorpus(corpus);
  const pair = toPairDocument(document, document.content.tree, territory, lexicon);
  return new Response(JSON.stringify(pair), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

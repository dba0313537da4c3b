import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../corpus/loadCorpus.ts';
import { loadPairDocuments } from '../../../corpus/loadPairDocuments.ts';
import type { PairDocument } from '../../../layers/compare/pair/PairDocument.ts';

export const getStaticPaths = (() =>
  loadPairDocuments(loadCorpus().corpus).map((document) => ({
    params: { id: document.id },
    props: { document },
  }))) satisfies GetStaticPaths;

/** `compare/documents/<id>.json`: a document's paragraphs, from which the browser makes any pair. */
export const GET: APIRoute<{ document: PairDocument }> = ({ props }) =>
  new Response(JSON.stringify(props.document), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

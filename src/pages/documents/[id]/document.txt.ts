import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../corpus/loadCorpus.ts';
import type { DocumentTree } from '../../../model/DocumentTree.ts';
import { documentText } from '../../../render/data/documentText.ts';

export const getStaticPaths = (() =>
  loadCorpus().corpus.documents.flatMap(({ id, content }) =>
    content.kind === 'text' ? [{ params: { id }, props: { tree: content.tree } }] : [],
  )) satisfies GetStaticPaths;

/** `documents/<id>/document.txt` */
export const GET: APIRoute<{ tree: DocumentTree }> = ({ props }) =>
  new Response(documentText(props.tree), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

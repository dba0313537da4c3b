import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../corpus/loadCorpus.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import { documentJson } from '../../../render/data/documentJson.ts';

export const getStaticPaths = (() =>
  loadCorpus().corpus.documents.flatMap((document) =>
    document.content.kind === 'text' ? [{ params: { id: document.id }, props: { document } }] : [],
  )) satisfies GetStaticPaths;

/** `documents/<id>/document.json` */
export const GET: APIRoute<{ document: LegalDocument }> = ({ props }) =>
  new Response(documentJson(props.document), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

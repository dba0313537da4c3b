import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../corpus/loadCorpus.ts';
import { loadCounterparts } from '../../../corpus/loadCounterparts.ts';
import { loadPairDocuments } from '../../../corpus/loadPairDocuments.ts';

export const getStaticPaths = (() =>
  loadPairDocuments(loadCorpus().corpus).map((document) => ({
    params: { id: document.id },
    props: { provisions: document.paragraphs.map(({ provision }) => provision) },
  }))) satisfies GetStaticPaths;

/** `compare/counterparts/<id>.json`: by provision, addresses of what other territories say alike. */
export const GET: APIRoute<{ provisions: string[] }> = ({ params, props }) => {
  const found = loadCounterparts(loadCorpus().corpus);
  const counterparts = props.provisions.flatMap((provision) => {
    const others = found.get(`${params.id ?? ''}#${provision}`);
    return others === undefined ? [] : [[provision, others] as const];
  });
  return new Response(JSON.stringify({ counterparts: Object.fromEntries(counterparts) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

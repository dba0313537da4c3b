import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus/loadCorpus.ts';
import { loadDuties } from '../../corpus/loadDuties.ts';
import { packMatrix } from '../../layers/compare/packMatrix.ts';

/** `compare/matrix.json`: what the matrix's filters need, fetched when one is used. */
export const GET: APIRoute = () => {
  const { corpus } = loadCorpus();
  return new Response(JSON.stringify(packMatrix(corpus, loadDuties(corpus))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

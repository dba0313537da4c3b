import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../corpus/loadCorpus.ts';
import { loadDuties } from '../../../corpus/loadDuties.ts';
import { alignCorpus } from '../../../layers/alignment/alignCorpus.ts';
import { listTerritorySides } from '../../../layers/compare/territories/listTerritorySides.ts';
import type { TerritorySide } from '../../../layers/compare/territories/TerritorySide.ts';

export const getStaticPaths = (() => {
  const { corpus } = loadCorpus();
  return listTerritorySides(corpus, loadDuties(corpus), alignCorpus(corpus)).map((side) => ({
    params: { id: side.id },
    props: { side },
  }));
}) satisfies GetStaticPaths;

/** `compare/territories/<id>.json`: a territory's duties, from which the browser makes any pair. */
export const GET: APIRoute<{ side: TerritorySide }> = ({ props }) =>
  new Response(JSON.stringify(props.side), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

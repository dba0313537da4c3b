import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../corpus/loadCorpus.ts';
import { datasets } from '../../render/data/datasets.ts';
import { toCsv } from '../../render/data/toCsv.ts';
import { toJson } from '../../render/data/toJson.ts';

export const getStaticPaths = (() =>
  datasets.flatMap(({ name, isCsv }) =>
    (isCsv ? ['json', 'csv'] : ['json']).map((format) => ({
      params: { file: `${name}.${format}` },
    })),
  )) satisfies GetStaticPaths;

/** `data/<name>.json` and `data/<name>.csv` */
export const GET: APIRoute = ({ params }) => {
  const [name, format] = (params.file ?? '').split('.');
  const dataset = datasets.find((one) => one.name === name);
  if (dataset === undefined) return new Response(null, { status: 404 });
  const { corpus } = loadCorpus();
  return format === 'csv'
    ? new Response(toCsv(dataset, corpus), {
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
      })
    : new Response(toJson(dataset, corpus), {
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      });
};

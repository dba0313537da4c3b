import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../../../render/data/datasets.ts';
import { toJsonSchema } from '../../../render/data/toJsonSchema.ts';

export const getStaticPaths = (() =>
  datasets.map(({ name }) => ({ params: { schema: `${name}.schema` } }))) satisfies GetStaticPaths;

/** `data/schemas/<name>.schema.json` */
export const GET: APIRoute = ({ params }) => {
  const dataset = datasets.find(({ name }) => `${name}.schema` === params.schema);
  if (dataset === undefined) return new Response(null, { status: 404 });
  return new Response(toJsonSchema(dataset), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};

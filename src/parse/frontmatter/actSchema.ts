import { z } from 'zod';
import { day, slug, words } from './fields.ts';

const status = z.strictObject({
  state: z.enum(['unknown', 'in-force', 'amended', 'repealed', 'expired']).default('unknown'),
  checked: day.nullish().transform((value) => value ?? null),
  basis: z.array(words).default([]),
  laterAct: words.nullish().transform((value) => value ?? null),
});

/** Frontmatter of an act (`content/acts/*.mdx`). `missing` says why the order's own text is not here. */
export const actSchema = z.strictObject({
  title: words,
  type: z.enum(['приказ', 'распоряжение', 'постановление']),
  number: words,
  date: day,
  issuer: words,
  issuerGenitive: words,
  territory: slug,
  status: status.default({ state: 'unknown', checked: null, basis: [], laterAct: null }),
  amends: z.array(slug).default([]),
  missing: words.nullish().transform((value) => value ?? null),
});

export type ActRecord = z.infer<typeof actSchema>;

import { z } from 'zod';
import { slug, words } from './fields.ts';

/** Frontmatter of an annex. `annex` is its number as the act names it, or `scheme` when the act does not. */
export const annexSchema = z.strictObject({
  title: words,
  act: slug,
  annex: z
    .string()
    .regex(/^(?:scheme|\d+(?:-[a-z]+)*)$/u, 'нужен номер приложения («1», «1-terms») или «scheme»'),
  parent: slug.nullish().transform((value) => value ?? null),
  missing: words.nullish().transform((value) => value ?? null),
});

export type AnnexRecord = z.infer<typeof annexSchema>;

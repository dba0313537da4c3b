import { z } from 'zod';
import { day, level, slug, words } from './fields.ts';
import { territorySchema } from './territorySchema.ts';

/** `registry/topics.yml` */
export const topicsSchema = z.array(z.strictObject({ id: slug, name: words, definition: words }));

/** `registry/body-types.yml` */
export const bodyTypesSchema = z.array(
  z.strictObject({ id: slug, name: words, plural: words, short: words }),
);

/** `registry/bodies/<territory>.yml`; the territory is the file's name. */
export const bodiesSchema = z.array(
  z.strictObject({
    id: slug,
    type: slug,
    level,
    name: words,
    short: words,
    aka: z.array(words).default([]),
    partOf: slug.nullish().transform((value) => value ?? null),
    site: z
      .strictObject({ url: z.url(), given: day })
      .nullish()
      .transform((value) => value ?? null),
  }),
);

/** `registry/regions.yml` */
export const regionsSchema = z.array(territorySchema);

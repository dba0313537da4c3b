import { z } from 'zod';
import { slug, words } from './fields.ts';

const names = z.strictObject({
  full: words,
  short: words,
  sort: words,
  genitive: words,
  dative: words,
  prepositional: words,
  aka: z.array(words).default([]),
});

const unregulatedLevel = z.strictObject({
  level: z.enum(['regional', 'municipal', 'institutional']),
  /** What of the level the acts regulate all the same, in the genitive: «взаимодействия». */
  except: words.nullish().transform((value) => value ?? null),
  reason: words,
});

/** Fields of a territory: frontmatter of `content/territories/*.mdx`, an entry of `registry/regions.yml`. */
export const territorySchema = z
  .strictObject({
    id: slug,
    kind: z.enum(['region', 'municipality']),
    parent: slug.nullish().transform((value) => value ?? null),
    names,
    towns: z.array(words).default([]),
    unregulatedLevels: z.array(unregulatedLevel).default([]),
  })
  // Which texts are lacking is worked out from the documents (see `addSilentLevels`).
  .transform((fields) => ({ ...fields, unprovided: { documents: [], levels: [] } }));

import { z } from 'zod';
import { words } from './fields.ts';

const list = z.array(words).min(1);

/** `registry/synonyms.yml` */
export const synonymsSchema = z.array(
  z.union([
    z
      .strictObject({ same: list })
      .transform(({ same }) => ({ kind: 'same' as const, words: same })),
    z
      .strictObject({ asked: list, written: list })
      .transform((group) => ({ kind: 'asked' as const, ...group })),
  ]),
);

/** `registry/abbreviations.yml` */
export const abbreviationsSchema = z.array(
  z.strictObject({
    short: list,
    full: z.array(words).default([]),
    related: z.array(words).default([]),
  }),
);

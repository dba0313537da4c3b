import { z } from 'zod';
import { slug, words } from './fields.ts';

const texts = z.array(words).default([]);
const remarks = z.array(z.strictObject({ words: z.array(words).min(1), text: words })).default([]);

const rule = z.strictObject({
  topics: texts,
  bodies: texts,
  words: texts,
  without: texts,
  include: texts,
  exclude: texts,
  first: texts,
  remarks,
});

/** `registry/needs.yml` */
export const needsSchema = z.array(
  z.strictObject({
    id: slug,
    title: words,
    question: words,
    summary: words,
    audience: z.enum(['teacher', 'head', 'vocational', 'additional']),
    duty: rule,
    mention: rule,
    near: remarks,
    bodies: texts,
    topics: z.array(words),
  }),
);

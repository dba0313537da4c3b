import { z } from 'zod';

/** A query with what answers it, judged by people: grade 2 an answer, 1 a mention. */
const judgedQuerySchema = z.object({
  kind: z.string().default('query'),
  query: z.string().min(1),
  note: z.string().nullish(),
  relevant: z.array(
    z.object({
      grade: z.number(),
      /** Territory. */
      doc: z.string(),
      /** Words by which the provision is known. */
      sub: z.string(),
      /** The provision is little more than these words. */
      short: z.boolean().optional(),
      /** Other ways to know a document: its number with a date. */
      alt: z.array(z.string()).optional(),
    }),
  ),
});

export const judgedQueriesSchema = z.array(judgedQuerySchema);
export type JudgedQuery = z.infer<typeof judgedQuerySchema>;
export type JudgedEntry = JudgedQuery['relevant'][number];

/** An answer as the site shows it. */
export interface ShownResult {
  /** Territory. */
  readonly doc: string;
  readonly text: string;
}

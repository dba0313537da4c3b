import { z } from 'zod';

/** What one typesetter reports of its runs over all documents. */
export const benchResult = z.object({
  /** Of each document, in order. */
  documents: z.array(z.object({ pages: z.number(), bytes: z.number() })),
  /** CPU milliseconds of each pass in one process; the first from the process's start. */
  passes: z.array(z.number()),
});

export type BenchResult = z.infer<typeof benchResult>;

import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A list that `bench-pdf.ts` wrote for the typesetters it starts. */
export function readList<Item>(path: string, item: z.ZodType<Item>): readonly Item[] {
  return z.array(item).parse(JSON.parse(readFileSync(path, 'utf8')));
}

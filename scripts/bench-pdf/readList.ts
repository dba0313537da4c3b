import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A list that `bench-pdf.ts` wrote for its typesetters: its form is known, so it is not checked again. */
export function readList<Item>(path: string): readonly Item[] {
  return z.array(z.custom<Item>()).parse(JSON.parse(readFileSync(path, 'utf8')));
}

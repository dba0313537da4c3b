import type { z } from 'zod';
import type { Corpus } from '../../model/Corpus.ts';

/** One published table: `data/<name>.json` as `{version, <name>: [record, …]}`, and `data/<name>.csv` where it is flat enough. */
export interface Dataset {
  readonly name: string;
  /** What one record is; published as JSON Schema. */
  readonly record: z.ZodType;
  readonly isCsv: boolean;
  readonly records: (corpus: Corpus) => readonly object[];
}

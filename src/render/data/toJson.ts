import type { Corpus } from '../../model/Corpus.ts';
import type { Dataset } from './Dataset.ts';
import { DATA_VERSION } from './dataVersion.ts';

/** `data/<name>.json`, one record a line, so that changes between versions are read line by line. */
export function toJson({ name, records }: Dataset, corpus: Corpus): string {
  const lines = records(corpus).map((record) => JSON.stringify(record));
  return `{"version":${DATA_VERSION},"${name}":[\n${lines.join(',\n')}\n]}\n`;
}

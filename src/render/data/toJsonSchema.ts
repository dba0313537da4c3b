import { z } from 'zod';
import type { Dataset } from './Dataset.ts';
import { DATA_VERSION } from './dataVersion.ts';

/** `data/schemas/<name>.schema.json`: JSON Schema (draft 2020-12) of the table's JSON file. */
export function toJsonSchema({ name, record }: Dataset): string {
  const file = z.strictObject({ version: z.literal(DATA_VERSION), [name]: z.array(record) });
  return `${JSON.stringify(z.toJSONSchema(file), null, 2)}\n`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/sources');

/** The clean source of a territory's documents. The marks around tables are notation of the source file. */
export function sourceText(territory: string): string {
  const text = readFileSync(join(folder, `${territory}.txt`), 'utf8');
  return text.replaceAll(/^\[\[\/?table\]\]$/gmu, '');
}

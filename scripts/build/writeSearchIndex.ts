import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { buildSearchIndex } from '../../src/render/search/buildSearchIndex.ts';
import { indexVersion } from '../../src/render/search/indexVersion.ts';
import { site } from '../../src/site.ts';
import type { BuildContext } from './BuildContext.ts';
import { checkSearchIndex } from './checkSearchIndex.ts';
import { counted } from './counted.ts';

const compress = promisify(gzip);

/**
 * Writes the index of search, compressed: a static host may not do it for such files. Rejects when a
 * provision is missing from the index or is not found by its own words.
 */
export async function writeSearchIndex({ corpus, folder }: BuildContext): Promise<string> {
  const files = buildSearchIndex(corpus);
  const records = await checkSearchIndex(corpus, files);
  const target = join(folder, site.searchIndex(indexVersion(corpus)));
  await mkdir(target, { recursive: true });
  for (const [name, bytes] of files)
    await writeFile(join(target, name), await compress(bytes, { level: 9 }));
  return counted(records, ['запись', 'записи', 'записей']);
}

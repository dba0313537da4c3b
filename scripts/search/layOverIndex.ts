import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Corpus } from '../../src/model/Corpus.ts';
import { buildSearchIndex } from '../../src/render/search/buildSearchIndex.ts';
import { indexVersion } from '../../src/render/search/indexVersion.ts';
import { site } from '../../src/site.ts';

const compress = promisify(gzip);

/** Copies a built site's pages to a folder, with the index of another corpus in the place of its own. */
export async function layOverIndex(
  built: string,
  folder: string,
  own: Corpus,
  other: Corpus,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true, filter: (path) => !path.includes('/pdf') });
  const target = join(folder, site.searchIndex(indexVersion(own)));
  await rm(target, { recursive: true });
  await mkdir(target, { recursive: true });
  for (const [name, bytes] of buildSearchIndex(other))
    await writeFile(join(target, name), await compress(bytes, { level: 9 }));
}

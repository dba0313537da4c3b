import { readFile, writeFile } from 'node:fs/promises';
import { digest } from './digest.ts';

/** What stands in the worker's source for the build that it comes with. */
const BUILD = '%BUILD%';

/**
 * Puts a digest of what was built into the service worker (`file`): browsers take a worker of other bytes for a new one,
 * and it renews what it kept of an earlier build. Throws where the worker has no place for it.
 */
export async function stampWorker(file: string, built: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  if (!source.includes(BUILD)) throw new Error(`${file} has no ${BUILD}.`);
  await writeFile(file, source.replace(BUILD, digest(built).slice(0, 16)));
}

import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a file of the cache unless it is there, and resolves with whether it was made. The path holds a
 * hash of all that the bytes depend on. It is written beside and renamed: a killed build leaves no half file.
 */
export async function keepFile(path: string, make: () => Promise<Uint8Array>): Promise<boolean> {
  if (existsSync(path)) return false;
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}`;
  await writeFile(half, await make());
  await rename(half, path);
  return true;
}

import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './listFiles.ts';

/** Moves every file below `from` to the same place below `to`; both are on one disk. */
export async function moveInto(from: string, to: string): Promise<void> {
  for (const path of await listFiles(from)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await rename(join(from, path), join(to, path));
  }
}

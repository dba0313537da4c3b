import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './isRunning.ts';

/** Milliseconds between looks at whose turn it is. */
const PAUSE = 100;

/**
 * Waits until no other process holds `place`, a file, and holds it; resolves with a function that gives it free.
 * A place whose process is gone is taken over. Rejects with the signal's reason when the wait is given up.
 *
 * Astro keeps what it knows of the collections in one folder of the project: two builds at once, though into
 * different folders, read each other's and fail.
 */
export async function takeTurn(place: string, signal: AbortSignal): Promise<() => Promise<void>> {
  await mkdir(dirname(place), { recursive: true });
  while (!(await claim(place))) await wait(PAUSE, undefined, { signal });
  return () => rm(place, { force: true });
}

/** Whether the place is this process's now. */
async function claim(place: string): Promise<boolean> {
  try {
    await writeFile(place, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(place, 'utf8').catch(() => ''));
    // An empty place is being written this moment: its holder is known at the next look.
    if (holder > 0 && !isRunning(holder)) await rm(place, { force: true });
    return false;
  }
}

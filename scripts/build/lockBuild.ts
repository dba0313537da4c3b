import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../console/Refusal.ts';
import { isRunning } from './isRunning.ts';

/**
 * Keeps a second build out of the same folder: resolves with a function that gives the place free.
 * A lock whose process is gone (a killed build) is taken over.
 */
export async function lockBuild(out: string): Promise<() => Promise<void>> {
  const lock = `${out}.lock`;
  await mkdir(dirname(lock), { recursive: true });
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (isRunning(holder)) throw new Refusal(`Другая сборка (процесс ${holder}) уже пишет в ${out}.`);
  await writeFile(lock, String(process.pid));
  return () => rm(lock, { force: true });
}

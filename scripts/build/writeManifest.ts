import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { site } from '../../src/site.ts';
import { counted } from './counted.ts';
import { listFiles } from './listFiles.ts';
import { stampWorker } from './stampWorker.ts';

const MANIFEST = site.data('manifest.json');
const WORKER = 'sw.js';

/**
 * Writes `data/manifest.json`: size and sha256 of every published file but itself. Before it, the service worker is
 * given the digest of all the others.
 */
export async function writeManifest(folder: string): Promise<string> {
  const paths = (await listFiles(folder)).filter((path) => path !== MANIFEST);
  const described = new Map<string, FileRecord>();
  for (const path of paths.filter((one) => one !== WORKER)) {
    described.set(path, await describe(folder, path));
  }
  if (paths.includes(WORKER)) {
    await stampWorker(join(folder, WORKER), JSON.stringify([...described.values()]));
    described.set(WORKER, await describe(folder, WORKER));
  }
  const manifest = paths.map((path) => described.get(path));
  await mkdir(dirname(join(folder, MANIFEST)), { recursive: true });
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ version: 1, manifest }, null, 1)}\n`);
  return counted(manifest.length, ['файл', 'файла', 'файлов']);
}

interface FileRecord {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

async function describe(folder: string, path: string): Promise<FileRecord> {
  const bytes = await readFile(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

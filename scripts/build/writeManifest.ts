import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { site } from '../../src/site.ts';
import { counted } from './counted.ts';
import { listFiles } from './listFiles.ts';

const MANIFEST = site.data('manifest.json');

/** Writes `data/manifest.json`: size and sha256 of every published file but itself. */
export async function writeManifest(folder: string): Promise<string> {
  const paths = (await listFiles(folder)).filter((path) => path !== MANIFEST);
  const manifest = [];
  for (const path of paths) manifest.push(await describe(folder, path));
  await mkdir(dirname(join(folder, MANIFEST)), { recursive: true });
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ version: 1, manifest }, null, 1)}\n`);
  return counted(manifest.length, ['файл', 'файла', 'файлов']);
}

async function describe(folder: string, path: string) {
  const bytes = await readFile(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

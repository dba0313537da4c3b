import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/build/listFiles.ts';
import { readSettings } from '../../scripts/build/readSettings.ts';

/** A finished build, as `npm test` made it. */
export interface BuiltSite {
  /** Folder of the site on the disk. */
  readonly folder: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
  /** The origin that the site was built for. */
  readonly origin: string | null;
  /** Every file, as paths from the site's root. */
  readonly files: readonly string[];
  /** The text of a file. */
  readonly read: (path: string) => string;
}

/** The site below `SVOD_OUT`, built for `SVOD_BASE`. Throws where there is none. */
export async function builtSite(env: NodeJS.ProcessEnv = process.env): Promise<BuiltSite> {
  const { out: folder, base, origin } = readSettings(env);
  if (!existsSync(join(folder, 'data/manifest.json'))) {
    throw new Error(`No site is built in ${folder}: npm test builds it, or npm run build does.`);
  }
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { folder, base, origin, files: await listFiles(folder), read };
}

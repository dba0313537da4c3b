import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const PACKAGE = 'node_modules/@sparticuz/chromium/package.json';

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once into `.cache/`, and says how to start it.
 * The package unpacks into the folder for temporary files, file by file, so two test runs
 * at once could start a half-written binary: a process of its own does it in a sibling folder,
 * which is renamed when it is whole.
 */
export async function unpackChromium(): Promise<{ path: string; env: Record<string, string> }> {
  const folder = resolve('.cache', `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

async function packageVersion(): Promise<string> {
  const text = await readFile(PACKAGE, 'utf8');
  return /"version": *"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(resolve('.cache'), { recursive: true });
  const half = await mkdtemp(`${folder}.`);
  // The variable makes the package unpack the NSS libraries too, which many images lack.
  const env = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const code = `import c from '@sparticuz/chromium'; await c.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env });
  await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
}

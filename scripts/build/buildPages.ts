import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Refusal } from '../console/Refusal.ts';
import type { BuildSettings } from './BuildSettings.ts';
import { counted } from './counted.ts';
import { listFiles } from './listFiles.ts';

const ASTRO_PROCESS = new URL('astroProcess.ts', import.meta.url);

/** Pages use parts of Node that print a warning of their own; Astro's warnings are shown. */
const QUIET = ['--disable-warning=ExperimentalWarning'];

/**
 * Builds the pages with Astro in a process of its own, so that PDFs and pictures are made on another core
 * meanwhile. `folder` is emptied first. Rejects with what Astro wrote when it fails; `signal` ends it.
 */
export async function buildPages(
  settings: BuildSettings,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  const env = {
    ...process.env,
    ...environment(settings),
    OUT_DIR: folder,
    CACHE_DIR: `${folder}.cache`,
  };
  const astro = fork(ASTRO_PROCESS, { env, execArgv: QUIET, silent: true, signal });
  const output: Buffer[] = [];
  astro.stdout?.on('data', (bytes: Buffer) => output.push(bytes));
  astro.stderr?.on('data', (bytes: Buffer) => output.push(bytes));
  await once(astro, 'close');
  const words = Buffer.concat(output).toString();
  if (astro.exitCode !== 0) throw new Refusal(`Astro не собрал страницы:\n${words}`);
  process.stderr.write(words);
  const pages = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
  return counted(pages.length, ['страница', 'страницы', 'страниц']);
}

function environment({ base, origin, content }: BuildSettings): Record<string, string> {
  return {
    SVOD_BASE: base,
    SVOD_ORIGIN: origin ?? '',
    SVOD_CONTENT: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

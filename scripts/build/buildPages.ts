import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Refusal } from '../console/Refusal.ts';
import type { BuildSettings } from './BuildSettings.ts';
import { counted } from './counted.ts';
import { listFiles } from './listFiles.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Builds the pages with Astro in a process of its own, so that PDFs and cards are made on another core
 * meanwhile. `folder` is emptied first. Rejects with what Astro wrote when it fails; `signal` ends it.
 */
export async function buildPages(
  settings: BuildSettings,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  const astro = spawn(process.execPath, [resolve(ASTRO), 'build', '--outDir', folder], {
    env: { ...process.env, ...environment(settings) },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const output: Buffer[] = [];
  astro.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  astro.stderr.on('data', (bytes: Buffer) => output.push(bytes));
  await once(astro, 'close');
  if (astro.exitCode !== 0)
    throw new Refusal(`Astro не собрал страницы:\n${Buffer.concat(output).toString()}`);
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

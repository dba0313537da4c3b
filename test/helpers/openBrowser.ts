import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

const ARGUMENTS = [
  '--no-sandbox', // containers run as root, where Chromium's sandbox does not start
  '--disable-dev-shm-usage', // containers give /dev/shm 64 MB, less than a long document takes
  '--disable-gpu',
  '--font-render-hinting=none', // the same glyph widths on every machine
];

/**
 * Starts a headless browser, with further arguments of its own; the caller closes it. Throws with the reason
 * where there is none: ask `findBrowser()` first to skip instead.
 */
export async function openBrowser(further: readonly string[] = []): Promise<Browser> {
  const found = await findBrowser();
  if (found.kind === 'missing') throw new Error(found.reason);
  const env = { ...definedEnvironment(), ...found.env };
  return chromium.launch({ executablePath: found.path, args: [...ARGUMENTS, ...further], env });
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? '']));
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpackChromium.ts';

/** A browser to start, or the reason why there is none; a test that needs one is then counted as skipped. */
export type FoundBrowser =
  | {
      readonly kind: 'found';
      readonly path: string;
      readonly env: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'missing'; readonly reason: string };

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where the browser comes from: `CHROME_PATH`, an installed Chromium or Chrome, or the one from the npm registry. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named) return foundAt(named);
  const installed = [...onPath(), ...FIXED_PLACES].find((place) => existsSync(place));
  if (installed !== undefined) return foundAt(installed);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { kind: 'missing', reason: 'no Chromium or Chrome is installed: set CHROME_PATH' };
  }
  return { kind: 'found', ...(await unpackChromium()) };
}

function foundAt(path: string): FoundBrowser {
  if (existsSync(path)) return { kind: 'found', path, env: {} };
  return { kind: 'missing', reason: `CHROME_PATH names ${path}, and no file is there` };
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

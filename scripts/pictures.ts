/** `npm run pictures`: takes the pictures of the README from the site that was built last. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../test/helpers/openBrowser.ts';
import { readSettings } from './build/readSettings.ts';
import { serveFolder } from './serve/serveFolder.ts';

/** A picture: the page's path with its anchor, the size of the window, in CSS pixels. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const DESK = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

const PICTURES: readonly Picture[] = [
  { name: 'home', path: '', ...DESK },
  { name: 'document', path: 'documents/leningrad-1982-r-a1/#p3.2.3', ...DESK },
  { name: 'topic', path: 'functions/internship-sites/', ...DESK },
  { name: 'search', path: 'search/?q=кто поможет подготовиться к аттестации', ...DESK },
  { name: 'need-phone', path: 'needs/mentor/', ...PHONE },
];

const FOLDER = '.github/pictures';

const { out, base } = readSettings(process.env);
const server = await serveFolder({ folder: out, base, port: 0 });
const browser = await openBrowser();
await mkdir(FOLDER, { recursive: true });
for (const picture of PICTURES) await take(browser, `${server.origin}${base}`, picture);
await browser.close();
await server.close();

async function take(browser: Browser, home: string, { name, path, ...viewport }: Picture) {
  const page = await browser.newPage({ viewport, locale: 'ru-RU', reducedMotion: 'reduce' });
  await page.goto(`${home}${path}`, { waitUntil: 'networkidle' });
  // Faces that come late on a first visit are worn from the second one on.
  await page.reload({ waitUntil: 'networkidle' });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
  process.stdout.write(`${name}.png\n`);
}

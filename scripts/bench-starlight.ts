/**
 * `npm run bench:starlight`: the same document as a page of the site that was built last and as a page of
 * Starlight, both opened for the first time on a weak phone with slow 4G, by turns; medians. Exit 1 when ours
 * transfers more, is readable later or is beyond the bounds of a document page. Starlight comes from npm into
 * `.cache` when the bench first runs and is no dependency of the project.
 */
import { resolve } from 'node:path';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { documentHeading } from '../src/model/documentHeading.ts';
import { site } from '../src/site.ts';
import { openBrowser } from '../test/helpers/openBrowser.ts';
import { plainBlocks } from './bench-pdf/plainBlocks.ts';
import { buildStarlight } from './bench-starlight/buildStarlight.ts';
import { measureLoad, type Load } from './bench-starlight/measureLoad.ts';
import { starlightMarkdown } from './bench-starlight/starlightMarkdown.ts';
import { readSettings } from './build/readSettings.ts';
import { median } from './lighthouse/median.ts';
import { serveFolder } from './serve/serveFolder.ts';

const DOCUMENT = 'leningrad-1982-r-a1';
const RUNS = 7;
/** Bytes over the wire without fonts, and of scripts before anything is pressed. */
const BOUNDS = { bytes: 60_000, scripts: 15_000 };

const { out, base } = readSettings(process.env);
const folder = await buildStarlight(resolve('.cache/bench-starlight'), markdown());
const ours = await serveFolder({ folder: out, base, port: 0 });
const theirs = await serveFolder({ folder, base: '/', port: 0 });
const browser = await openBrowser();
const loads = await measureByTurns({
  svod: `${ours.origin}${base}${site.document(DOCUMENT)}`,
  starlight: `${theirs.origin}/document/`,
});
await browser.close();
await Promise.all([ours.close(), theirs.close()]);
report(middle(loads.svod), middle(loads.starlight));

function markdown(): string {
  const { corpus } = loadCorpus();
  const document = corpus.documents.find(({ id }) => id === DOCUMENT);
  if (document?.content.kind !== 'text') throw new Error(`The corpus has no text of ${DOCUMENT}`);
  return starlightMarkdown(documentHeading(document), plainBlocks(document.content.tree));
}

async function measureByTurns(urls: Readonly<Record<'svod' | 'starlight', string>>) {
  const found: Record<'svod' | 'starlight', Load[]> = { svod: [], starlight: [] };
  for (let run = 0; run < RUNS; run += 1) {
    found.svod.push(await measureLoad(browser, urls.svod));
    found.starlight.push(await measureLoad(browser, urls.starlight));
  }
  return found;
}

function middle(runs: readonly Load[]): Load {
  const of = (read: (load: Load) => number) => median(runs.map(read));
  return {
    bytes: of(({ bytes }) => bytes),
    fonts: of(({ fonts }) => fonts),
    scripts: of(({ scripts }) => scripts),
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    shift: of(({ shift }) => shift),
  };
}

function report(svod: Load, starlight: Load): void {
  const words = ({ bytes, fonts }: Load) => bytes - fonts;
  const rows: [string, (load: Load) => number, number][] = [
    ['bytes without fonts', words, 0],
    ['bytes of fonts', ({ fonts }) => fonts, 0],
    ['bytes of scripts', ({ scripts }) => scripts, 0],
    ['first words, ms', ({ firstPaint }) => firstPaint, 0],
    ['text readable, ms', ({ largestPaint }) => largestPaint, 0],
    ['layout shift', ({ shift }) => shift, 3],
  ];
  print(`${DOCUMENT}, medians of ${RUNS} first visits      Svod   Starlight`);
  for (const [name, read, digits] of rows) {
    const [mine, other] = [svod, starlight].map((load) => read(load).toFixed(digits).padStart(11));
    print(`${name.padEnd(42)}${mine ?? ''} ${other ?? ''}`);
  }
  const broken = [
    words(svod) > BOUNDS.bytes && `more than ${BOUNDS.bytes} bytes`,
    svod.scripts > BOUNDS.scripts && `more than ${BOUNDS.scripts} bytes of scripts`,
    svod.shift > 0 && 'the page shifts',
    words(svod) > words(starlight) && 'more bytes than Starlight',
    svod.largestPaint > starlight.largestPaint && 'readable later than Starlight',
  ].filter((reason) => reason !== false);
  if (broken.length === 0) return;
  process.stderr.write(`${broken.join('; ')}\n`);
  process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

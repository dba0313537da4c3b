/**
 * Sets the same 25 documents with Typst, Chromium and our typesetter, several times each, and prints
 * the CPU time of a page. `npm run bench:pdf` (Linux only: CPU time is read from /proc).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { benchDocuments } from './bench-pdf/benchDocuments.ts';
import { benchResult } from './bench-pdf/BenchResult.ts';
import type { BenchResult } from './bench-pdf/BenchResult.ts';
import { benchRow, medianOf } from './bench-pdf/BenchRow.ts';
import { formatRows } from './bench-pdf/formatRows.ts';
import { pageHtml } from './bench-pdf/pageHtml.ts';
import { plainBlocks } from './bench-pdf/plainBlocks.ts';
import { sizeClaim, speedClaim } from './bench-pdf/sayClaims.ts';
import { typstSource } from './bench-pdf/typstSource.ts';

const TYPST = '@myriaddreamin/typst-ts-node-compiler@0.7.0';
const FONTS = resolve('node_modules/@expo-google-fonts/tinos');
const ROUNDS = 3;
const WARM_PASSES = 8;
/** Passes of one process after which nothing is compiled anew. */
const UNTIL_WARM = 3;
const home = resolve('.cache/bench-pdf');
const compiled = join(home, 'compiled');

await mkdir(home, { recursive: true });
await rm(compiled, { recursive: true, force: true });
const trees = benchDocuments(loadCorpus().corpus);
const plain = trees.map(plainBlocks);
await save('trees.json', trees);
await save('typst.json', plain.map(typstSource));
await save('pages.json', await htmlOf(plain));
installTypst();
report();

function report(): void {
  const typst: BenchResult[] = [];
  const first: BenchResult[] = [];
  const cold: BenchResult[] = [];
  run(compiled, 'runSvod', 'trees.json', '1');
  // In turns, so that other work on the machine falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    typst.push(run(null, 'runTypst', 'typst.json', FONTS, home));
    first.push(run(null, 'runSvod', 'trees.json', '1'));
    cold.push(run(compiled, 'runSvod', 'trees.json', '1'));
  }
  const warm = run(compiled, 'runSvod', 'trees.json', String(WARM_PASSES));
  const rows = {
    typst: benchRow('Typst 0.14, tags on', typst),
    chromium: benchRow('Chromium, tagged', [run(null, 'runChromium', 'pages.json')]),
    first: benchRow('Svod, nothing compiled before', first),
    cold: benchRow('Svod, cold', cold),
    warm: benchRow('Svod, warm', [warm], (passes) => passes.slice(UNTIL_WARM)),
  };
  console.log(machine());
  console.log(formatRows(Object.values(rows)));
  const share = (row: keyof typeof rows) => medianOf(rows[row].times) / medianOf(rows.typst.times);
  const claims = [
    speedClaim('cold', share('cold')),
    speedClaim('warm', share('warm')),
    sizeClaim(warm.documents),
  ];
  for (const { text } of claims) console.log(text);
  if (!claims.every(({ kept }) => kept)) process.exitCode = 1;
}

function machine(): string {
  const [cpu] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${load}, Node ${process.version}
Medians of ${ROUNDS} runs in turns. CPU time of whole processes; a busy machine makes all of it longer: trust the shares.
Cold: a new process that finds its code compiled, as every command of the project after the first.
`;
}

/** Runs a typesetter in a process of its own. `codeCache`: where Node keeps the code that it compiles. */
function run(codeCache: string | null, script: string, file: string, ...rest: readonly string[]) {
  const path = resolve('scripts/bench-pdf', `${script}.ts`);
  const env = { ...process.env, NODE_COMPILE_CACHE: codeCache ?? undefined };
  const options = { encoding: 'utf8', maxBuffer: 1 << 28, env } as const;
  const said = execFileSync(process.execPath, [path, join(home, file), ...rest], options);
  return benchResult.parse(JSON.parse(said));
}

function installTypst(): void {
  if (existsSync(join(home, 'node_modules/@myriaddreamin'))) return;
  const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', home];
  execFileSync('npm', ['install', ...options, TYPST], { stdio: 'inherit' });
}

async function save(name: string, value: unknown): Promise<void> {
  await writeFile(join(home, name), JSON.stringify(value));
}

async function htmlOf(documents: readonly ReturnType<typeof plainBlocks>[]) {
  const file = await readFile(join(FONTS, '400Regular/Tinos_400Regular.ttf'));
  const font = `data:font/ttf;base64,${file.toString('base64')}`;
  return documents.map((blocks) => pageHtml(blocks, font));
}

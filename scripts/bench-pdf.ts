/**
 * Sets the same 25 documents with our typesetter, with Typst and with Chromium, and prints what each
 * costs: CPU milliseconds a page for the whole process, bytes a page. Linux only (it reads `/proc`).
 *
 * Typst comes from npm into `.cache` when the bench first runs and is no dependency of the project:
 * 51 MB of a native program that nothing else needs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { benchDocuments } from './bench-pdf/benchDocuments.ts';
import { benchResult } from './bench-pdf/BenchResult.ts';
import type { BenchResult } from './bench-pdf/BenchResult.ts';
import { pageHtml } from './bench-pdf/pageHtml.ts';
import { plainBlocks } from './bench-pdf/plainBlocks.ts';
import { typstSource } from './bench-pdf/typstSource.ts';

const TYPST = '@myriaddreamin/typst-ts-node-compiler@0.7.0';
const FONTS = resolve('node_modules/@expo-google-fonts/tinos');
const home = resolve('.cache/bench-pdf');
const WARM_PASSES = 5;

await mkdir(home, { recursive: true });
const trees = benchDocuments(loadCorpus().corpus);
const plain = trees.map(plainBlocks);
await save('trees.json', trees);
await save('typst.json', plain.map(typstSource));
await save('pages.json', await htmlOf(plain));
installTypst();

const typst = run('runTypst', 'typst.json', FONTS, home);
const cold = run('runSvod', 'trees.json', '1');
const warm = run('runSvod', 'trees.json', String(WARM_PASSES));
const again = run('runTypst', 'typst.json', FONTS, home);
const chromium = run('runChromium', 'pages.json');
report();

function report(): void {
  const base = (cpuOf(typst, 0) + cpuOf(again, 0)) / 2;
  const best = Math.min(...warm.passes.slice(1)) / warm.pages;
  const rows = [
    ['Typst 0.14, tags on', base, typst],
    ['Chromium, tagged', cpuOf(chromium, 0), chromium],
    ['Svod, cold', cpuOf(cold, 0), cold],
    ['Svod, warm', best, warm],
  ] as const;
  console.log('                       CPU ms/page   of Typst   pages   KB/page');
  for (const [name, cpu, { pages, bytes }] of rows) {
    const share = (cpu / base).toFixed(2).padStart(8);
    const size = (bytes / 1000 / pages).toFixed(1).padStart(7);
    console.log(
      `${name.padEnd(24)}${cpu.toFixed(2).padStart(9)}${share}${String(pages).padStart(9)}${size}`,
    );
  }
  console.log('must: cold 0.75, warm 0.35; reach: cold 0.50, warm 0.25');
}

function cpuOf({ passes, pages }: BenchResult, pass: number): number {
  return (passes[pass] ?? 0) / pages;
}

function run(script: string, file: string, ...rest: readonly string[]): BenchResult {
  const path = resolve('scripts/bench-pdf', `${script}.ts`);
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const said = execFileSync(process.execPath, [path, join(home, file), ...rest], options);
  return benchResult.parse(JSON.parse(said));
}

function installTypst(): void {
  if (existsSync(join(home, 'node_modules/@myriaddreamin'))) return;
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, TYPST],
    {
      stdio: 'inherit',
    },
  );
}

async function save(name: string, value: unknown): Promise<void> {
  await writeFile(join(home, name), JSON.stringify(value));
}

async function htmlOf(documents: readonly ReturnType<typeof plainBlocks>[]) {
  const file = await readFile(join(FONTS, '400Regular/Tinos_400Regular.ttf'));
  const font = `data:font/ttf;base64,${file.toString('base64')}`;
  return documents.map((blocks) => pageHtml(blocks, font));
}

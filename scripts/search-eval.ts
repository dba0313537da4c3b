/**
 * `npm run search:eval`: asks the built site judged queries in a real browser and scores the answers. Builds
 * the site first when there is none; what is built is measured as it is.
 *
 *   --queries FILE   judged queries, from the folder of the command (default: those of the tests)
 *   --out FILE       answers as JSON: {query: [{doc, text}, …]} (default: .cache/search-results.json)
 *   --per-query      each query with the grades of its answers
 *   --measure        bytes, times and heap as well
 *   --copies N       over an index of N times as many territories, with words of their own
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { openSite } from '../test/helpers/openSite.ts';
import { readSettings } from './build/readSettings.ts';
import { runBuild } from './build/runBuild.ts';
import { failWith } from './console/failWith.ts';
import { Refusal } from './console/Refusal.ts';
import { stopSignal } from './console/stopSignal.ts';
import { askSite } from './search/askSite.ts';
import { formatCosts } from './search/formatCosts.ts';
import { formatQueries, formatScores, type ScoredQuery } from './search/formatScores.ts';
import type { ShownResult } from './search/JudgedQuery.ts';
import { layOverIndex } from './search/layOverIndex.ts';
import { measureSearch } from './search/measureSearch.ts';
import { multiplyCorpus } from './search/multiplyCorpus.ts';
import { readQueries } from './search/readQueries.ts';
import { scoreQuery } from './search/scoreQuery.ts';

const LARGER_SITE = resolve('.cache/search-larger');

const OPTIONS = {
  queries: { type: 'string', default: 'test/fixtures/search/queries.dev.json' },
  out: { type: 'string', default: '.cache/search-results.json' },
  'per-query': { type: 'boolean', default: false },
  measure: { type: 'boolean', default: false },
  copies: { type: 'string', default: '1' },
} as const;

try {
  await evaluate();
} catch (error) {
  failWith(error);
}

async function evaluate(): Promise<void> {
  const values = readOptions();
  const queries = await readQueries(values.queries);
  await buildIfMissing();
  if (Number(values.copies) > 1) await multiplyIndex(Number(values.copies));
  const open = await openSite();
  try {
    const page = await open.browser.newPage();
    const answers: Record<string, readonly ShownResult[]> = {};
    const scored: ScoredQuery[] = [];
    for (const query of queries) {
      const results = await askSite(page, open.home, query.query);
      answers[query.query] = results;
      scored.push({ query, score: scoreQuery(query, results) });
    }
    await mkdir(dirname(values.out), { recursive: true });
    await writeFile(values.out, JSON.stringify(answers, null, 1));
    if (values['per-query']) print(formatQueries(scored));
    print(formatScores(scored));
    print(`answers: ${values.out}`);
    const typed = queries.map(({ query }) => query);
    if (values.measure) print(formatCosts(await measureSearch(open.browser, open.home, typed)));
  } finally {
    await open.close();
  }
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** The site is what is measured: it is built when nothing is built yet, and never rebuilt. */
async function buildIfMissing(): Promise<void> {
  const settings = readSettings(process.env);
  if (existsSync(join(settings.out, 'data/manifest.json'))) return;
  const isBuilt = await runBuild(settings, stopSignal());
  if (!isBuilt) throw new Refusal('Сайт не собран: без него спрашивать некого.');
}

/** Serves, from now on, a copy of the site with an index many times as large. */
async function multiplyIndex(times: number): Promise<void> {
  const { corpus } = loadCorpus();
  const larger = multiplyCorpus(corpus, times);
  await layOverIndex(readSettings(process.env).out, LARGER_SITE, corpus, larger);
  process.env.SVOD_OUT = LARGER_SITE;
  print(`index of ${larger.documents.length} documents`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

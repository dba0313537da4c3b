/**
 * `npm run search:eval`: asks the built site judged queries in a real browser and scores the answers. Builds
 * the site first when there is none; what is built is measured as it is.
 *
 *   --queries FILE   judged queries, from the folder of the command (default: those of the tests)
 *   --out FILE       answers as JSON: {query: [{doc, text}, …]} (default: .cache/search-results.json)
 *   --per-query      each query with the grades of its answers
 *   --copies N       over an index of N times as many territories, with words of their own
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSite } from '../test/helpers/openSite.ts';
import { readSettings } from './build/readSettings.ts';
import { runBuild } from './build/runBuild.ts';
import { failWith } from './console/failWith.ts';
import { Refusal } from './console/Refusal.ts';
import { stopSignal } from './console/stopSignal.ts';
import { askSite } from './search/askSite.ts';
import { formatQueries, formatScores, type ScoredQuery } from './search/formatScores.ts';
import type { ShownResult } from './search/JudgedQuery.ts';
import { multiplyCorpus } from './search/multiplyCorpus.ts';
import { readQueries } from './search/readQueries.ts';
import { scoreQuery } from './search/scoreQuery.ts';
import { serveLargerIndex } from './search/serveLargerIndex.ts';

const OPTIONS = {
  queries: { type: 'string', default: 'test/fixtures/search/queries.dev.json' },
  out: { type: 'string', default: '.cache/search-results.json' },
  'per-query': { type: 'boolean', default: false },
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
  const copies = Number(values.copies);
  if (copies > 1) {
    const { documents } = await serveLargerIndex((own) => multiplyCorpus(own, copies));
    print(`index of ${documents.length} documents`);
  }
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

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

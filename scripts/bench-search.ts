/**
 * `npm run bench:search`: what search costs on the built site, in a real browser: bytes over the wire of a
 * first query beside those of a stock Pagefind over the same words, time from the last input to painted
 * answers on a slowed processor, the heap. Exit 1 past the
 * bounds that the project keeps. Times want a machine with nothing else to do.
 *
 *   --queries FILE    judged queries (default: those of the tests)
 *   --runs N          times each query is timed; the median counts (default 3)
 *   --copies N        with the index of N times as many territories, with words of their own
 *   --content FOLDER  with the index of another corpus (`npm run grow` makes one)
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { openSite } from '../test/helpers/openSite.ts';
import { failWith } from './console/failWith.ts';
import { brokenBounds } from './search/brokenBounds.ts';
import { formatCosts, formatSummary } from './search/formatCosts.ts';
import { measureSearch } from './search/measureSearch.ts';
import { multiplyCorpus } from './search/multiplyCorpus.ts';
import { readQueries } from './search/readQueries.ts';
import { serveLargerIndex } from './search/serveLargerIndex.ts';
import { formatPeer } from './search/formatPeer.ts';
import { summariseCosts } from './search/summariseCosts.ts';
import { weighPagefind } from './search/weighPagefind.ts';

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'test/fixtures/search/queries.dev.json' },
    runs: { type: 'string', default: '3' },
    copies: { type: 'string', default: '1' },
    content: { type: 'string' },
  },
});

try {
  await bench();
} catch (error) {
  failWith(error);
}

async function bench(): Promise<void> {
  const judged = await readQueries(values.queries);
  const documents = await prepareIndex();
  const open = await openSite();
  try {
    const typed = judged.map(({ query }) => query);
    const costs = await measureSearch(open.browser, open.home, typed, Number(values.runs));
    const summary = summariseCosts(costs);
    const broken = brokenBounds(summary, documents);
    print(formatCosts(costs));
    print(`\n${documents} documents, ${typed.length} queries, ${values.runs} runs each`);
    print(formatSummary(summary, costs));
    print(formatPeer(summary, await weighPagefind(open.browser, open.site, typed)));
    print(`load of the machine in the last minute: ${loadavg()[0]?.toFixed(1)}`);
    if (broken.length > 0) throw new Error(`Past the bounds: ${broken.join('; ')}`);
  } finally {
    await open.close();
  }
}

/** How many documents the index has. */
async function prepareIndex(): Promise<number> {
  const { content, copies } = values;
  if (content === undefined && copies === '1') return loadCorpus().corpus.documents.length;
  const larger = await serveLargerIndex((own) =>
    content === undefined ? multiplyCorpus(own, Number(copies)) : loadCorpus(content).corpus,
  );
  return larger.documents.length;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

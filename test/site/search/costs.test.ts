import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { brokenBounds } from '../../../scripts/search/brokenBounds.ts';
import { measureSearch } from '../../../scripts/search/measureSearch.ts';
import { multiplyCorpus } from '../../../scripts/search/multiplyCorpus.ts';
import { readQueries } from '../../../scripts/search/readQueries.ts';
import { serveLargerIndex } from '../../../scripts/search/serveLargerIndex.ts';
import { type CostSummary, summariseCosts } from '../../../scripts/search/summariseCosts.ts';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../../helpers/openSite.ts';

const browser = await findBrowser();

/** One judged query in so many is asked here; `npm run bench:search` asks them all, and times them. */
const EACH = 9;

describe.skipIf(browser.kind === 'missing')('what a first query weighs', () => {
  let queries: string[];
  let open: OpenSite | null = null;
  beforeAll(async () => {
    const judged = await readQueries('test/fixtures/search/queries.dev.json');
    // The larger index is named in the environment, which other files of this worker read.
    vi.stubEnv('SVOD_OUT', process.env.SVOD_OUT);
    queries = judged.filter((_, at) => at % EACH === 0).map(({ query }) => query);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await open?.close();
  });

  /** Times are left to the bench: they are those of a machine with nothing else to do. */
  async function weigh(): Promise<CostSummary> {
    await open?.close();
    open = await openSite();
    const costs = await measureSearch(open.browser, open.home, queries, 0);
    return { ...summariseCosts(costs), painted: { median: 0, worst: 0 } };
  }

  it('is within the bounds for the documents of the site', async () => {
    const summary = await weigh();
    expect(brokenBounds(summary, 19)).toEqual([]);
    expect(summary.wire.median).toBeGreaterThan(20);
  });

  it('is within the bounds, with the heap, for 445 documents', async () => {
    const { documents } = await serveLargerIndex((own) => multiplyCorpus(own, 24));
    expect(documents.length).toBeGreaterThanOrEqual(445);
    const summary = await weigh();
    expect(brokenBounds(summary, documents.length)).toEqual([]);
    expect(summary.heap).toBeGreaterThan(1);
  });
});

import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { buildSearchIndex } from '../../src/render/search/buildSearchIndex.ts';
import type { SearchIndex } from '../../src/browser/search/index/SearchIndex.ts';
import { parseQuery } from '../../src/browser/search/query/parseQuery.ts';
import type { Query } from '../../src/browser/search/query/Query.ts';
import type { Reading } from '../../src/browser/search/query/readWords.ts';
import { noFilters } from '../../src/browser/search/results/Filters.ts';
import type { Hit } from '../../src/browser/search/results/Hit.ts';
import { toHits } from '../../src/browser/search/results/toHits.ts';
import { search, type SearchAnswer } from '../../src/browser/search/search.ts';
import { createSearchStore } from '../../src/browser/search/store/SearchStore.ts';

/** Two invented regions with an act each, and a third without documents. */
export const SEARCH_CORPUS = 'test/fixtures/search/corpus';

/** The search over one corpus, without a browser. */
export interface OpenSearch {
  readonly index: SearchIndex;
  understand(typed: string, reading?: Reading): Query;
  answer(typed: string): Promise<SearchAnswer>;
  /** The first hits, at most twenty. */
  ask(typed: string): Promise<Hit[]>;
  /** The same, «<territory> <provision>» of each. */
  places(typed: string): Promise<string[]>;
}

export async function openSearch(contentFolder?: string): Promise<OpenSearch> {
  const { corpus, diagnostics } = loadCorpus(contentFolder);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const files = buildSearchIndex(corpus);
  const store = createSearchStore((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
  const index = await store.open();
  const answer = (typed: string) =>
    search({ typed, reading: 'mending', filters: noFilters, document: null }, store);
  const ask = async (typed: string) => {
    const { query, records } = await answer(typed);
    const first = records.slice(0, 20);
    const texts = await store.texts(first.map(({ record }) => record));
    return toHits(first, texts, query, index);
  };
  return {
    index,
    understand: (typed, reading = 'mending') => parseQuery(typed, index, reading),
    answer,
    ask,
    places: async (typed) =>
      (await ask(typed)).map(({ territory, provision }) => `${territory} ${provision ?? ''}`),
  };
}

import { matchPhrases } from './rank/matchPhrases.ts';
import { rankRecords } from './rank/rankRecords.ts';
import { neededTerms } from './query/neededTerms.ts';
import { parseQuery } from './query/parseQuery.ts';
import type { Query } from './query/Query.ts';
import type { Reading } from './query/readWords.ts';
import { cutTail } from './results/cutTail.ts';
import { type FilteredRecords, filterRecords } from './results/filterRecords.ts';
import type { Filters } from './results/Filters.ts';
import type { SearchStore } from './store/SearchStore.ts';

export interface SearchRequest {
  readonly typed: string;
  readonly reading: Reading;
  readonly filters: Filters;
  /** Id of the one document to search in, or null. */
  readonly document: string | null;
}

export interface SearchAnswer extends FilteredRecords {
  readonly query: Query;
}

/** Called before anything is fetched: resolves when it may be, rejects when it is no longer wanted. */
export type Pace = () => Promise<void>;

const atOnce: Pace = () => Promise.resolve();

/** Understands a query, loads what it needs and ranks what it finds. */
export async function search(
  request: SearchRequest,
  store: SearchStore,
  pace: Pace = atOnce,
): Promise<SearchAnswer> {
  const index = await store.open();
  const query = parseQuery(request.typed, index, request.reading);
  const terms = neededTerms(query, index);
  if (!store.hasPostings(terms)) await pace();
  const postings = await store.postings(terms);
  const ranked = cutTail(rankRecords(query, index, postings));
  const exact = await exactRecords(query, store);
  const found = exact === null ? ranked : ranked.filter(({ record }) => exact.has(record));
  return { query, ...filterRecords(found, request.filters, request.document, index) };
}

/** Records that have the quoted words in a row; null when nothing is quoted. */
async function exactRecords(
  { phrases }: Query,
  store: SearchStore,
): Promise<ReadonlySet<number> | null> {
  if (phrases.length === 0) return null;
  const index = await store.open();
  const terms = phrases.flat().map(index.conceptOf);
  const [postings, positions] = await Promise.all([store.postings(terms), store.positions(terms)]);
  return matchPhrases(phrases, { postings, positions }, index);
}

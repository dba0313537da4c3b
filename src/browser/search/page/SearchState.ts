import type { Reading } from '../query/readWords.ts';
import { facetNames, type FacetName, type Filters } from '../results/Filters.ts';

/** Everything the search page shows, as its address keeps it. */
export interface SearchState {
  readonly typed: string;
  readonly reading: Reading;
  readonly filters: Filters;
  /** Id of the one document to search in, or null. */
  readonly document: string | null;
  readonly grouping: Grouping;
  /** From 1. */
  readonly page: number;
}

/** Longer queries are cut, in UTF-16 units: an address of more Cyrillic letters is refused by hosts. */
const LONGEST_QUERY = 1000;

export type Grouping = 'provision' | 'document';

/** The state that the query of an address keeps: `q`, facets by name with commas, `in`, `group`, `page`, `exact`. */
export function readState(address: URLSearchParams): SearchState {
  const values = (facet: FacetName) => address.get(facet)?.split(',').filter(Boolean) ?? [];
  const page = Number(address.get('page') ?? '1');
  return {
    typed: cutQuery(address.get('q') ?? ''),
    reading: address.has('exact') ? 'literal' : 'mending',
    filters: {
      territory: values('territory'),
      level: values('level'),
      body: values('body'),
      topic: values('topic'),
      kind: values('kind'),
    },
    document: address.get('in'),
    grouping: address.get('group') === 'document' ? 'document' : 'provision',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The state after other words have been typed: read anew, from the first page. The same words change nothing. */
export function withWords(state: SearchState, words: string): SearchState {
  const typed = cutQuery(words);
  return typed === state.typed ? state : { ...state, typed, reading: 'mending', page: 1 };
}

/** The query of the address that keeps a state, with «?»; empty for the state of an empty page. */
export function writeState(state: SearchState): string {
  const address = new URLSearchParams();
  if (state.typed !== '') address.set('q', state.typed);
  for (const facet of facetNames)
    if (state.filters[facet].length > 0) address.set(facet, state.filters[facet].join(','));
  if (state.document !== null) address.set('in', state.document);
  if (state.grouping === 'document') address.set('group', 'document');
  if (state.reading === 'literal') address.set('exact', '1');
  if (state.page > 1) address.set('page', String(state.page));
  const query = address.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function cutQuery(words: string): string {
  return words.slice(0, LONGEST_QUERY).trim();
}

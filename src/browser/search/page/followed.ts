import { type FacetName, noFilters } from '../results/Filters.ts';
import { readState, type SearchState } from './SearchState.ts';

/** The state that a link, a chip or a button of the page leads to; null for anything else. */
export function followed(target: Element | null, state: SearchState): SearchState | null {
  const link = target?.closest<HTMLAnchorElement>('a[data-state]');
  if (link) return readState(new URL(link.href).searchParams);
  const drop = target?.closest<HTMLElement>('[data-drop]')?.dataset.drop;
  if (drop !== undefined) return { ...state, ...withoutCondition(drop, state), page: 1 };
  return target?.closest('[data-retry]') ? state : null;
}

/** `territory=eao` takes one choice back, `in` the document, `all` everything. */
function withoutCondition(drop: string, { filters }: SearchState): Partial<SearchState> {
  if (drop === 'all') return { filters: noFilters, document: null };
  if (drop === 'in') return { document: null };
  const [facet = '', id = ''] = drop.split('=');
  const rest = (name: FacetName) => filters[name].filter((one) => name !== facet || one !== id);
  return {
    filters: {
      territory: rest('territory'),
      level: rest('level'),
      body: rest('body'),
      topic: rest('topic'),
      kind: rest('kind'),
    },
  };
}

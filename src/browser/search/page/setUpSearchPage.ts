import { keepQuery } from '../box/recentQueries.ts';
import type { SearchStore } from '../store/SearchStore.ts';
import { createView } from './createView.ts';
import { followed } from './followed.ts';
import { moveAmongHits } from './moveAmongHits.ts';
import { findParts, type PageParts } from './PageParts.ts';
import { readFilters } from './readFilters.ts';
import { readState, type SearchState, writeState } from './SearchState.ts';

/** A search follows a letter by this much, so that letters typed at once are one search; in milliseconds. */
const PAUSE = 10;

/** Where facets stand beside the answers (the page's styles say the same); above them they are folded. */
const BESIDE = '(width >= 60rem)';

/** Makes the search page work: what is asked is kept in its address, and the address is what is shown. */
export function setUpSearchPage(root: HTMLElement, store: SearchStore): void {
  const parts = findParts(root);
  const show = createView(parts, store);
  foldFacets(parts);
  let state = stateOfAddress();
  let typing = 0;

  const go = (next: SearchState, history: 'pushState' | 'replaceState') => {
    state = next;
    window.history[history](null, '', location.pathname + writeState(state));
    void show(state, history === 'replaceState');
  };
  const showAddress = () => {
    state = stateOfAddress();
    parts.input.value = state.typed;
    void show(state, false);
  };
  const typed = (): SearchState => {
    return { ...state, typed: parts.input.value.trim(), reading: 'mending', page: 1 };
  };

  parts.input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(() => {
      go(typed(), 'replaceState');
    }, PAUSE);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go(typed(), 'pushState');
    if (state.typed !== '') keepQuery(state.typed, localStorage);
  });
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target === parts.input) return;
    const grouping = groupingOf(target) ?? state.grouping;
    go({ ...state, filters: readFilters(parts.facets), grouping, page: 1 }, 'pushState');
  });
  root.addEventListener('click', (event) => {
    const next = followed(event.target instanceof Element ? event.target : null, state);
    if (next === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (next.page !== state.page) parts.status.scrollIntoView();
    parts.input.value = next.typed;
    go(next, 'pushState');
  });
  root.addEventListener('keydown', (event) => {
    moveAmongHits(event, parts);
  });
  window.addEventListener('popstate', showAddress);
  showAddress();
}

/** Facets are open where they stand beside the answers. */
function foldFacets({ facets }: PageParts): void {
  const sidebar = facets.closest('details');
  if (sidebar !== null) sidebar.open = matchMedia(BESIDE).matches;
}

function stateOfAddress(): SearchState {
  return readState(new URLSearchParams(location.search));
}

function groupingOf({ name, value }: HTMLInputElement): SearchState['grouping'] | null {
  if (name !== 'group') return null;
  return value === 'document' ? 'document' : 'provision';
}

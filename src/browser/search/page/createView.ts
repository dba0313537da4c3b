import { type Pace, search } from '../search.ts';
import type { SearchStore } from '../store/SearchStore.ts';
import type { PageParts } from './PageParts.ts';
import type { Announcer } from '../../announce/createAnnouncer.ts';
import { renderAnswer } from './renderAnswer.ts';
import { renderEmpty, renderFailure } from './renderEmpty.ts';
import { renderChosen, renderFacets } from './renderFacets.ts';
import { renderNotes } from './renderNotes.ts';
import { renderPager } from './renderPager.ts';
import type { SearchState } from './SearchState.ts';

/** Shows a state; of two shown at once the later one wins. `isTyping`: more letters may follow. */
export type View = (state: SearchState, isTyping: boolean) => Promise<void>;

/** While typing goes on nothing is fetched for words not typed to their end; this long is a pause, in milliseconds. */
const QUIET = 200;

export function createView(parts: PageParts, store: SearchStore, announcer: Announcer): View {
  let turn = 0;
  return async (state, isTyping) => {
    const own = ++turn;
    const pace = async () => {
      if (isTyping) await new Promise((resolve) => setTimeout(resolve, QUIET));
      if (own !== turn) throw new Error('Overtaken by a later search.');
    };
    const isIdle = state.typed === '';
    parts.intro.hidden = !isIdle;
    if (!isIdle && parts.results.childElementCount === 0) parts.status.textContent = 'Ищем…';
    parts.results.removeAttribute('data-done');
    parts.results.setAttribute('aria-busy', 'true');
    try {
      const said = isIdle
        ? showNothing(parts)
        : await showAnswer(parts, state, store, pace, () => own === turn);
      if (own === turn) announcer.say(said);
    } catch {
      if (own === turn) announcer.say(showFailure(parts));
    }
    if (own !== turn) return;
    parts.results.setAttribute('aria-busy', 'false');
    parts.results.setAttribute('data-done', '');
  };
}

/** Returns what a screen reader is to say: the query makes equal counts of two searches different news. */
async function showAnswer(
  parts: PageParts,
  state: SearchState,
  store: SearchStore,
  pace: Pace,
  isCurrent: () => boolean,
): Promise<string> {
  const { typed, reading, filters, document } = state;
  const answer = await search({ typed, reading, filters, document }, store, pace);
  const index = await store.open();
  const { items, page, pages, summary } = await renderAnswer(
    answer,
    state,
    store,
    parts.base,
    pace,
  );
  if (!isCurrent()) return '';
  parts.results.replaceChildren(...items);
  parts.results.toggleAttribute('data-empty', items.length === 0);
  parts.notes.replaceChildren(
    ...renderNotes(answer.query, state, index),
    ...(items.length === 0 ? [renderEmpty(answer, state, parts.base)] : []),
  );
  parts.status.textContent = summary;
  keepOpen(parts.facets, renderFacets(answer.counts, filters, index));
  parts.chosen.replaceChildren(...renderChosen(state, index));
  parts.pager.replaceChildren(...renderPager({ ...state, page }, pages));
  showGrouping(parts, state);
  return `«${answer.query.text}». ${summary}`;
}

/** Facets are made anew; a list that was opened stays open, a focused choice stays focused. */
function keepOpen(facets: HTMLElement, made: readonly HTMLElement[]): void {
  const opened = new Set(
    [...facets.querySelectorAll('details')].flatMap(({ open, dataset }) =>
      open ? dataset.facet : [],
    ),
  );
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const hadFocus = focused !== null && facets.contains(focused);
  facets.replaceChildren(...made);
  for (const details of facets.querySelectorAll('details'))
    details.open ||= opened.has(details.dataset.facet);
  if (hadFocus)
    facets
      .querySelector<HTMLInputElement>(`input[name=${focused.name}][value="${focused.value}"]`)
      ?.focus();
}

function showGrouping({ grouping }: PageParts, state: SearchState): void {
  grouping.hidden = false;
  for (const choice of grouping.querySelectorAll<HTMLInputElement>('input[name=group]'))
    choice.checked = choice.value === state.grouping;
}

function showNothing(parts: PageParts): string {
  for (const part of [parts.results, parts.notes, parts.facets, parts.chosen, parts.pager])
    part.replaceChildren();
  parts.status.textContent = '';
  parts.grouping.hidden = true;
  parts.results.setAttribute('data-empty', '');
  return '';
}

function showFailure(parts: PageParts): string {
  showNothing(parts);
  const failure = renderFailure(parts.base);
  parts.notes.replaceChildren(failure);
  return failure.innerText;
}

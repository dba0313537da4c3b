import type { SearchStore } from '../store/SearchStore.ts';
import { createSuggestionList } from './createSuggestionList.ts';
import { forgetQueries, recentQueries } from './recentQueries.ts';
import { renderSuggestions } from './renderSuggestions.ts';
import { type KnownSuggestion, knownSuggestions, suggest } from './suggest.ts';

/**
 * Gives a search form its suggestions; an empty field offers the visitor's own queries. Call it when the field
 * is first used: it fetches the index. `isTyping`: whether what the field has was typed and not yet sent.
 */
export function setUpSearchBox(
  form: HTMLFormElement,
  store: SearchStore,
  base: string,
  isTyping: () => boolean,
): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input === null) return;
  const { list, isOpen, show, close, onKey } = createSuggestionList(input);

  let known: readonly KnownSuggestion[] = [];
  const offer = () => {
    const own = recentQueries(() => localStorage);
    show(renderSuggestions(suggest(input.value, own, known), list.id, base));
  };
  const offerOwn = () => {
    if (!isOpen() && input.value === '') offer();
  };

  store
    .open()
    .then((opened) => {
      known = knownSuggestions(opened);
      if (document.activeElement === input && isTyping()) offer();
    })
    .catch(() => (known = []));

  input.addEventListener('input', offer);
  input.addEventListener('click', offerOwn);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') offerOwn();
    onKey(event);
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-forget]') === null) return;
    forgetQueries(() => localStorage);
    offer();
  });
}

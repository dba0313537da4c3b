import { element } from '../page/element.ts';
import type { SearchStore } from '../store/SearchStore.ts';
import { recentQueries } from './recentQueries.ts';
import {
  type KnownSuggestion,
  knownSuggestions,
  suggest,
  type Suggestion,
  suggestionNames,
} from './suggest.ts';

/**
 * Gives a search form its list of suggestions: a combobox with a list box (WAI-ARIA). Arrows choose, Enter
 * goes to what is chosen or sends the form, Escape closes the list. Call it when the field is first used:
 * it fetches the index. `isTyped`: something has been typed since.
 */
export function setUpSearchBox(
  form: HTMLFormElement,
  store: SearchStore,
  base: string,
  isTyped: boolean,
): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input === null) return;
  const list = addList(input);

  let known: readonly KnownSuggestion[] = [];
  let isAsked = isTyped;
  const offer = () => {
    const found = suggest(input.value, recentQueries(localStorage), known);
    list.replaceChildren(
      ...found.map((one, at) => renderSuggestion(one, `${list.id}-${at}`, base)),
    );
    setOpen(found.length > 0);
  };
  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    input.removeAttribute('aria-activedescendant');
  };

  store
    .open()
    .then((opened) => {
      known = knownSuggestions(opened);
      if (document.activeElement === input && isAsked) offer();
    })
    .catch(() => (known = []));

  input.addEventListener('input', () => {
    isAsked = true;
    offer();
  });
  input.addEventListener('blur', () => {
    setOpen(false);
  });
  form.addEventListener('submit', () => {
    setOpen(false);
  });
  // A press must not take the focus, or the list would close before the click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && list.hidden && input.value === '') offer();
    if (!list.hidden) onKey(event, input, list, setOpen);
  });
}

/** The hidden list after a field, and what tells a screen reader that they belong together. */
function addList(input: HTMLInputElement): HTMLUListElement {
  const id = `${input.id}-list`;
  const list = element('ul', { class: 'suggestions', role: 'listbox', id, hidden: true });
  list.setAttribute('aria-label', 'Подсказки');
  input.after(list);
  const attributes = {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  return list;
}

function renderSuggestion(
  { kind, words, note, path }: Suggestion,
  id: string,
  base: string,
): HTMLLIElement {
  return element(
    'li',
    { role: 'option', id, 'aria-selected': 'false' },
    element(
      'a',
      { href: base + path, tabindex: '-1' },
      element('span', { class: 'suggestion-kind' }, suggestionNames[kind]),
      element('span', {}, words),
      ...(note === '' ? [] : [element('span', { class: 'soft' }, note)]),
    ),
  );
}

function onKey(
  event: KeyboardEvent,
  input: HTMLInputElement,
  list: HTMLElement,
  setOpen: (isOpen: boolean) => void,
): void {
  const options = [...list.children];
  const current = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape') setOpen(false);
  else if (event.key === 'ArrowDown') select(options, current + 1, input);
  else if (event.key === 'ArrowUp')
    select(options, current < 0 ? options.length - 1 : current - 1, input);
  else if (event.key === 'Enter' && current >= 0) options[current]?.querySelector('a')?.click();
  else return;
  event.preventDefault();
}

/** Past the last option nothing is chosen: the words typed are what will be sent. */
function select(options: readonly Element[], at: number, input: HTMLInputElement): void {
  const chosen = options[at];
  for (const option of options) option.setAttribute('aria-selected', String(option === chosen));
  if (chosen === undefined) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', chosen.id);
  chosen?.scrollIntoView({ block: 'nearest' });
}

import { element } from '../page/element.ts';

/** The list box of a search field. */
export interface SuggestionList {
  readonly list: HTMLUListElement;
  readonly isOpen: () => boolean;
  /** Shows options; none close the list. */
  readonly show: (options: readonly HTMLLIElement[]) => void;
  readonly close: () => void;
  /** Arrows choose, Enter follows what is chosen, Escape closes; other keys are the field's. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Puts a hidden list after a field, and tells a screen reader that they belong together (WAI-ARIA combobox). */
export function createSuggestionList(input: HTMLInputElement): SuggestionList {
  const list = addList(input);
  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    setOpen(false);
  };
  // A press must not take the focus, or the list would close before the click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  return {
    list,
    isOpen: () => !list.hidden,
    show: (options) => {
      list.replaceChildren(...options);
      setOpen(options.length > 0);
    },
    close,
    onKey: (event) => {
      if (list.hidden) return;
      const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
      const current = options.findIndex((option) => option.ariaSelected === 'true');
      if (event.key === 'Escape') close();
      else if (event.key === 'ArrowDown') select(options, current + 1, input);
      else if (event.key === 'ArrowUp')
        select(options, current < 0 ? options.length - 1 : current - 1, input);
      else if (event.key === 'Enter' && current >= 0) options[current]?.click();
      else return;
      event.preventDefault();
    },
  };
}

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

/** Past the last option nothing is chosen: the words typed are what will be sent. */
function select(options: readonly Element[], at: number, input: HTMLInputElement): void {
  const chosen = options[at];
  for (const option of options) option.setAttribute('aria-selected', String(option === chosen));
  if (chosen === undefined) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', chosen.id);
  chosen?.scrollIntoView({ block: 'nearest' });
}

import { element } from '../page/element.ts';
import { type Suggestion, suggestionNames } from './suggest.ts';

/** Options of the list: what is suggested and, where the visitor's own queries are among it, a way to forget them. */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  listId: string,
  base: string,
): HTMLLIElement[] {
  const options = suggestions.map((one) => renderLink(one, base));
  if (suggestions.some(({ kind }) => kind === 'recent')) options.push(renderForget());
  return options.map((option, at) => {
    option.id = `${listId}-${at}`;
    return element('li', { role: 'presentation' }, option);
  });
}

/** The link or button is the option: what is inside an option is no control to a screen reader. */
const OPTION = { role: 'option', 'aria-selected': 'false', tabindex: '-1' };

function renderLink({ kind, words, note, path }: Suggestion, base: string): HTMLElement {
  return element(
    'a',
    { href: base + path, ...OPTION },
    element('span', { class: 'suggestion-kind' }, suggestionNames[kind]),
    element('span', {}, words),
    ...(note === '' ? [] : [element('span', { class: 'soft' }, note)]),
  );
}

function renderForget(): HTMLElement {
  return element(
    'button',
    { type: 'button', ...OPTION, 'data-forget': true },
    'Забыть мои запросы (они хранятся только в этом браузере)',
  );
}

import { site } from '../../../site.ts';
import type { SearchAnswer } from '../search.ts';
import { facetNames } from '../results/Filters.ts';
import { element } from './element.ts';
import { type SearchState, writeState } from './SearchState.ts';

/** Nothing was found: why it may be so, and what to do. */
export function renderEmpty(answer: SearchAnswer, state: SearchState, base: string): HTMLElement {
  const narrowed =
    state.document !== null || facetNames.some((facet) => state.filters[facet].length > 0);
  const wide = {
    ...state,
    document: null,
    page: 1,
    filters: { territory: [], level: [], body: [], topic: [], kind: [] },
  };
  const advice = [
    ...(narrowed
      ? [element('a', { href: writeState(wide), 'data-state': true }, 'Искать без условий')]
      : []),
    ...(answer.query.phrases.length > 0
      ? [element('span', {}, 'Уберите кавычки: слова в кавычках ищутся подряд.')]
      : []),
    element('span', {}, 'Назовите то же другими словами или короче.'),
    element('a', { href: base + site.functions() }, 'Темы функций'),
    element('a', { href: base + site.documents() }, 'Все документы'),
  ];
  return element(
    'div',
    { class: 'empty' },
    element('p', {}, element('strong', {}, 'Ничего не нашлось')),
    element('ul', {}, ...advice.map((one) => element('li', {}, one))),
  );
}

/** The index could not be loaded. */
export function renderFailure(base: string): HTMLElement {
  return element(
    'div',
    { class: 'empty', 'data-failure': true },
    element('p', {}, element('strong', {}, 'Поиск не загрузился')),
    element('p', {}, 'Проверьте связь. Если сайт только что обновился, обновите страницу.'),
    element(
      'button',
      { type: 'button', class: 'button', 'data-retry': true },
      'Попробовать ещё раз',
    ),
    element('a', { href: base + site.documents() }, 'Все документы'),
  );
}

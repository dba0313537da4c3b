import { element } from './element.ts';
import { type SearchState, writeState } from './SearchState.ts';

/** Links to neighbouring pages; nothing when there is one page. */
export function renderPager(state: SearchState, pages: number): HTMLElement[] {
  if (pages < 2) return [];
  const link = (page: number, words: string, rel: string) =>
    element(
      'a',
      { class: 'button', href: writeState({ ...state, page }), rel, 'data-state': true },
      words,
    );
  return [
    ...(state.page > 1 ? [link(state.page - 1, 'Назад', 'prev')] : []),
    element('span', { class: 'soft' }, `Страница ${state.page} из ${pages}`),
    ...(state.page < pages ? [link(state.page + 1, 'Дальше', 'next')] : []),
  ];
}

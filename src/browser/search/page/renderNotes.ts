import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import { alsoSearched, unknownWords } from './describeQuery.ts';
import { element } from './element.ts';
import { type SearchState, writeState } from './SearchState.ts';

/** What the reader must know of how the query was understood: mended, widened, narrowed. */
export function renderNotes(query: Query, state: SearchState, index: SearchIndex): HTMLElement[] {
  const names = query.territories.map(
    (id) => index.core.territories.find((one) => one.id === id)?.name ?? id,
  );
  const also = alsoSearched(query, index);
  const unknown = unknownWords(query);
  return [
    ...correctionNote(query, state),
    ...query.absentRegions.map((name) =>
      note(`${name}: документов на сайте пока нет. Показано найденное у других.`),
    ),
    ...(names.length === 0 ? [] : [note(`Сначала: ${names.join(', ')}.`)]),
    ...(unknown.length === 0 ? [] : [note(`В документах нет слов: ${unknown.join(', ')}.`)]),
    ...(also.length === 0 ? [] : [note(`Искали также: ${also.join(', ')}.`)]),
  ];
}

/** What was mended, with a way back to what was typed. */
function correctionNote(query: Query, state: SearchState): HTMLElement[] {
  if (query.corrections.length === 0) return [];
  const literal = writeState({ ...state, reading: 'literal', page: 1 });
  return [
    element(
      'p',
      { class: 'note', 'data-correction': true },
      'Возможно, вы искали ',
      element('strong', {}, `«${query.text}»`),
      ': показано это. ',
      element('a', { href: literal, 'data-state': true }, `Искать буквально «${query.typed}»`),
    ),
  ];
}

function note(words: string): HTMLElement {
  return element('p', { class: 'note' }, words);
}

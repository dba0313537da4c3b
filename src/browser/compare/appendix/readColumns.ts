import { NOT_FOUND } from './rowsOfWordings.ts';
import type { HolderColumn } from './rowsOfWordings.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * The territories that a page lists (`data-column`), in its order: the full name is the first heading or
 * strong word; `data-absence` says in short why there are no duties.
 */
export function readColumns(root: HTMLElement): readonly HolderColumn[] {
  return [...root.querySelectorAll<HTMLElement>('[data-column]:not([hidden])')].map((place) => {
    const name = place.querySelector('h4, strong');
    const absence = place.querySelector<HTMLElement>('[data-absence]');
    return {
      id: place.dataset.column ?? '',
      name: name === null ? '' : wordsOf(name),
      absence: absence?.dataset.absence ?? NOT_FOUND,
    };
  });
}

import type { HolderColumn } from './rowsOfWordings.ts';
import { readUnprovided } from './readUnprovided.ts';
import { unpackLevels } from './unpackLevels.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * The territories that a page lists (`data-column`), in its order: the full name is the first heading or
 * strong word; `data-unregulated` names the levels that its acts do not regulate, `data-unprovided`
 * those that only a text not provided could, `data-absence` what stands in place of duties.
 */
export function readColumns(root: HTMLElement): readonly HolderColumn[] {
  return [...root.querySelectorAll<HTMLElement>('[data-column]:not([hidden])')].map((place) => {
    const name = place.querySelector('h4, strong');
    const absence = place.querySelector<HTMLElement>('[data-absence]')?.dataset.absence ?? '';
    return {
      id: place.dataset.column ?? '',
      name: name === null ? '' : wordsOf(name),
      unregulatedLevels: unpackLevels(place.dataset.unregulated ?? ''),
      unprovided: readUnprovided(place.dataset.unprovided ?? ''),
      notFound: absence === '' ? null : absence,
    };
  });
}

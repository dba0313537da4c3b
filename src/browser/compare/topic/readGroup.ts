import { plainWords } from '../plainWords.ts';
import { unpackNames } from '../unpackNames.ts';
import type { ComparedGroup } from './ComparedGroup.ts';

/** Reads a group before anything of it is changed. */
export function readGroup(element: HTMLElement): ComparedGroup {
  const variants = [...element.querySelectorAll<HTMLElement>('[data-variant]')].map((one) => ({
    element: one,
    text: plainWords(one.querySelector('[data-words]') ?? one),
    kind: one.querySelector('[data-kind-words]')?.textContent.trim() ?? '',
    names: unpackNames(one.dataset.names),
    territories: [...one.querySelectorAll<HTMLElement>('[data-territory]')].map(
      (holder) => holder.dataset.territory ?? '',
    ),
  }));
  return { variants, list: element.querySelector('ol') };
}

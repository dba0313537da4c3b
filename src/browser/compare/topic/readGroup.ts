import { plainWords } from '../plainWords.ts';
import { unpackNames } from '../unpackNames.ts';
import type { ComparedGroup, ComparedVariant, ComparedWording } from './ComparedGroup.ts';

/** Reads a group before anything of it is changed. */
export function readGroup(element: HTMLElement): ComparedGroup {
  const variants = [...element.querySelectorAll<HTMLElement>('[data-variant]')].map(readVariant);
  const heading = element.querySelector<HTMLElement>('[data-heading]');
  return { variants, heading, list: element.querySelector('ol') };
}

function readVariant(element: HTMLElement): ComparedVariant {
  const holders = [...element.querySelectorAll<HTMLElement>('[data-territory]')];
  let known: ComparedWording | null = null;
  return {
    element,
    kind: element.querySelector('[data-kind-words]')?.textContent.trim() ?? '',
    territories: holders.map((holder) => holder.dataset.territory ?? ''),
    wording: () => (known ??= readWording(element)),
  };
}

/** A wording without what is marked as removed in it, against whatever base it is shown. */
function readWording(element: HTMLElement): ComparedWording {
  const text = plainWords(element.querySelector('[data-words]') ?? element);
  return { text, names: unpackNames(element.dataset.names) };
}

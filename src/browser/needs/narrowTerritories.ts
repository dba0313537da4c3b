import { normalizeText } from '../../text/normalizeText.ts';
import { plural } from '../../text/plural.ts';

const FORMS = ['территория', 'территории', 'территорий'] as const;

/** Leaves in the picker's lists the territories whose names hold what was typed, and says how many. */
export function narrowTerritories(picker: HTMLElement, typed: string): void {
  const words = normalizeText(typed);
  for (const item of picker.querySelectorAll<HTMLElement>('li[data-words]')) {
    item.hidden = !(item.dataset.words ?? '').includes(words);
  }
  const others = picker.querySelector<HTMLDetailsElement>('details[data-others]');
  if (others !== null) {
    const found = others.querySelectorAll('li:not([hidden])').length;
    others.open = words !== '' && found > 0;
    others.hidden = found === 0;
  }
  const shown = picker.querySelectorAll('li[data-words]:not([hidden])').length;
  const count = picker.querySelector('#territory-count');
  if (count !== null) count.textContent = words === '' ? '' : countWords(shown);
}

function countWords(shown: number): string {
  return shown === 0
    ? 'Такого названия в списке нет. Введите название региона.'
    : `${shown} ${plural(shown, FORMS)}`;
}

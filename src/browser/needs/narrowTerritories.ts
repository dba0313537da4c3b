import { plural } from '../../text/plural.ts';
import { matchTerritory, typedWords } from './matchTerritory.ts';

const FORMS = ['территория', 'территории', 'территорий'] as const;

/** Leaves in the picker's lists the territories that answer to what was typed, and says how many. */
export function narrowTerritories(picker: HTMLElement, typed: string): void {
  const words = typedWords(typed);
  for (const item of picker.querySelectorAll<HTMLElement>('li[data-words]')) narrow(item, words);
  for (const group of picker.querySelectorAll<HTMLElement>('[data-territory-group]')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
  }
  const others = picker.querySelector<HTMLDetailsElement>('details[data-others]');
  if (others !== null) others.open = words.length > 0 && !others.hidden;
  const shown = picker.querySelectorAll('li[data-words]:not([hidden])').length;
  const count = picker.querySelector('#territory-count');
  if (count !== null) count.textContent = words.length === 0 ? '' : countWords(shown);
}

/** A territory found by a town says so: «(Сургут)». */
function narrow(item: HTMLElement, words: readonly string[]): void {
  const { words: names = '', aka = '', towns = '' } = item.dataset;
  const listed = { names, aka, towns: towns === '' ? [] : towns.split('|') };
  const match = matchTerritory(listed, words);
  item.hidden = match === null;
  const town = item.querySelector('[data-town]');
  if (town !== null) town.textContent = match?.town ? `(${match.town})` : '';
}

function countWords(shown: number): string {
  return shown === 0
    ? 'Такого названия в списке нет. Введите название региона.'
    : `${shown} ${plural(shown, FORMS)}`;
}

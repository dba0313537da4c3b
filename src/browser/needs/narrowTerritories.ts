import { plural } from '../../text/plural.ts';
import { isMisspelt } from './isMisspelt.ts';
import { matchTerritory, typedWords } from './matchTerritory.ts';
import { readTyped, type TypedReading } from './readTyped.ts';

const FORMS = ['территория', 'территории', 'территорий'] as const;

/** Leaves in the picker's lists the territories that answer to what was typed; returns the words that say how many. */
export function narrowTerritories(picker: HTMLElement, typed: string): string {
  const items = [...picker.querySelectorAll<HTMLElement>('li[data-words]')];
  const readings = readTyped(typed);
  const isAsked = typedWords(typed).length > 0;
  const understood = readings.find((reading) => narrowAll(items, reading) > 0);
  for (const group of picker.querySelectorAll<HTMLElement>('[data-territory-group]')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
  }
  const others = picker.querySelector<HTMLDetailsElement>('details[data-others]');
  if (others !== null) others.open = isAsked && !others.hidden;
  const shown = items.filter(({ hidden }) => !hidden).length;
  const said = isAsked ? countWords(shown, understood?.isMeant === isMisspelt) : '';
  const count = picker.querySelector('#territory-count');
  if (count !== null) count.textContent = said;
  return said;
}

function narrowAll(items: readonly HTMLElement[], reading: TypedReading): number {
  for (const item of items) narrow(item, reading);
  return items.filter(({ hidden }) => !hidden).length;
}

/** A territory found by a town says so: «(Сургут)». */
function narrow(item: HTMLElement, { words, isMeant }: TypedReading): void {
  const { words: names = '', aka = '', towns = '' } = item.dataset;
  const listed = { names, aka, towns: towns === '' ? [] : towns.split('|') };
  const match = matchTerritory(listed, words, isMeant);
  item.hidden = match === null;
  const town = item.querySelector('[data-town]');
  if (town !== null) town.textContent = match?.town ? `(${match.town})` : '';
}

function countWords(shown: number, isGuess: boolean): string {
  if (shown === 0) return 'Такого названия в списке нет. Введите название региона.';
  const count = `${shown} ${plural(shown, FORMS)}`;
  return isGuess ? `Точно такого названия в списке нет. Похоже: ${count}` : count;
}

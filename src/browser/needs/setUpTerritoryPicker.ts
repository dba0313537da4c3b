import { plural } from '../../text/plural.ts';
import {
  type ChosenTerritory,
  keepChosenTerritory,
  readChosenTerritory,
} from './chosenTerritory.ts';

/** The picker's search and choice, and the page's links to needs that follow the choice. */
export function setUpTerritoryPicker(picker: HTMLElement): void {
  const search = picker.querySelector<HTMLInputElement>('input[type="search"]');
  search?.addEventListener('input', () => narrow(picker, search.value));
  for (const link of picker.querySelectorAll<HTMLAnchorElement>('a[data-documents]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(picker, chosenBy(link));
    });
  }
  picker.querySelector('[data-forget]')?.addEventListener('click', () => {
    choose(picker, null);
    search?.focus();
  });
  const first = fromAddress(picker) ?? readChosenTerritory();
  if (first !== null) choose(picker, first);
}

function chosenBy(link: HTMLAnchorElement): ChosenTerritory {
  return { id: link.dataset.territory ?? '', name: link.dataset.name ?? '' };
}

function fromAddress(picker: HTMLElement): ChosenTerritory | null {
  const id = new URLSearchParams(location.search).get('territory');
  const links = [...picker.querySelectorAll<HTMLAnchorElement>('a[data-documents]')];
  const link = links.find((one) => one.dataset.territory === id);
  return link === undefined ? null : chosenBy(link);
}

/** Territories whose names begin with, or hold, what was typed; those with documents when nothing is. */
function narrow(picker: HTMLElement, typed: string): void {
  const words = typed.trim().toLowerCase().replaceAll('ё', 'е');
  let shown = 0;
  for (const item of picker.querySelectorAll<HTMLElement>('li[data-words]')) {
    const isFound =
      words === ''
        ? item.querySelector('[data-documents]') !== null
        : (item.dataset.words ?? '').includes(words);
    item.hidden = !isFound;
    if (isFound) shown += 1;
  }
  const count = picker.querySelector('#territory-count');
  if (count === null) return;
  const forms = ['территория', 'территории', 'территорий'] as const;
  count.textContent =
    words === '' ? '' : shown === 0 ? 'Ничего не нашлось' : `${shown} ${plural(shown, forms)}`;
}

function choose(picker: HTMLElement, chosen: ChosenTerritory | null): void {
  keepChosenTerritory(chosen);
  const address = new URL(location.href);
  if (chosen === null) address.searchParams.delete('territory');
  else address.searchParams.set('territory', chosen.id);
  history.replaceState(null, '', address);
  show(picker, chosen);
  followChoice(chosen);
}

function show(picker: HTMLElement, chosen: ChosenTerritory | null): void {
  picker.querySelector('[data-chosen]')?.toggleAttribute('hidden', chosen === null);
  picker.querySelector('[data-choice]')?.toggleAttribute('hidden', chosen !== null);
  const name = picker.querySelector('[data-chosen-name]');
  if (name !== null) name.textContent = chosen?.name ?? '';
}

/** Links to a need lead straight to the chosen territory's answer. */
function followChoice(chosen: ChosenTerritory | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-need]')) {
    const need = link.dataset.need ?? '';
    const [root] = link.href.split(`needs/${need}/`);
    link.href = `${root ?? ''}needs/${need}/${chosen === null ? '' : `${chosen.id}/`}`;
  }
}

import { createAnnouncer } from '../announce/createAnnouncer.ts';
import {
  type ChosenTerritory,
  keepChosenTerritory,
  readChosenTerritory,
} from './chosenTerritory.ts';
import { chosenBy, knownTerritories } from './knownTerritories.ts';
import { leadNeeds } from './leadNeeds.ts';
import { narrowTerritories } from './narrowTerritories.ts';

/**
 * The picker's search and choice, and the page's links to needs that follow the choice. A picker that leads
 * on keeps the choice and lets its links go where they point.
 */
export function setUpTerritoryPicker(picker: HTMLElement): void {
  const search = picker.querySelector<HTMLInputElement>('input[type="search"]');
  const spoken = picker.querySelector<HTMLElement>('[data-spoken]');
  const announcer = spoken === null ? null : createAnnouncer(spoken);
  search?.addEventListener('input', () => {
    const words = narrowTerritories(picker, search.value);
    announcer?.say(words);
  });
  search?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') chooseOnly(picker);
  });
  const leads = picker.dataset.leads !== undefined;
  for (const link of linksOf(picker)) {
    link.addEventListener('click', (event) => {
      const chosen = chosenBy(link);
      keepChosenTerritory(chosen.id);
      // A territory without documents has a page that says what to do: the link leads there.
      if (leads || !chosen.hasDocuments) return;
      event.preventDefault();
      choose(picker, chosen);
      picker.querySelector<HTMLElement>('[data-forget]')?.focus();
    });
  }
  picker.querySelector('[data-forget]')?.addEventListener('click', () => {
    keepChosenTerritory(null);
    choose(picker, null);
    search?.focus();
  });
  const first = fromAddress() ?? readChosenTerritory(knownTerritories());
  if (first !== null && !leads) {
    keepChosenTerritory(first.id);
    choose(picker, first);
  }
}

/** The one territory that is left by the search: a phone's keyboard has a key for it. */
function chooseOnly(picker: HTMLElement): void {
  const [only, ...others] = picker.querySelectorAll<HTMLElement>(
    'li[data-words]:not([hidden]) a[data-territory]',
  );
  if (others.length === 0) only?.click();
}

function linksOf(picker: HTMLElement): HTMLAnchorElement[] {
  return [...picker.querySelectorAll<HTMLAnchorElement>('a[data-territory]')];
}

function fromAddress(): ChosenTerritory | null {
  const asked = new URLSearchParams(location.search).get('territory');
  return knownTerritories().find(({ id }) => id === asked) ?? null;
}

/** Shows a choice, puts it in the address, and leads the page's links to it. */
function choose(picker: HTMLElement, chosen: ChosenTerritory | null): void {
  const address = new URL(location.href);
  if (chosen === null) address.searchParams.delete('territory');
  else address.searchParams.set('territory', chosen.id);
  history.replaceState(null, '', address);
  show(picker, chosen);
  leadNeeds(chosen);
}

function show(picker: HTMLElement, chosen: ChosenTerritory | null): void {
  picker.querySelector('[data-chosen]')?.toggleAttribute('hidden', chosen === null);
  picker.querySelector('[data-choice]')?.toggleAttribute('hidden', chosen !== null);
  const name = picker.querySelector('[data-chosen-name]');
  if (name !== null) name.textContent = chosen?.name ?? '';
  const isWithout = chosen !== null && !chosen.hasDocuments;
  picker.querySelector('[data-no-documents]')?.toggleAttribute('hidden', !isWithout);
  const own = linksOf(picker).find((one) => one.dataset.territory === chosen?.id);
  const page = picker.querySelector<HTMLAnchorElement>('[data-own-page]');
  if (page !== null && own !== undefined) page.href = own.href;
}

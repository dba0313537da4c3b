import { readChosenTerritory } from '../needs/chosenTerritory.ts';
import { isoDay } from './calendarState.ts';
import { drawViews } from './drawViews.ts';
import { markTimes } from './markTimes.ts';
import { offerResponsible } from './offerResponsible.ts';

/** Brings the calendar page to life: states by the reader's clock, filters and views kept in the address. */
export function setUpCalendar(page: HTMLElement, now: Date): void {
  drawViews(page);
  markTimes(page, isoDay(now));
  const form = page.querySelector<HTMLFormElement>('form[data-filters]');
  if (form === null) return;
  restore(form);
  offerResponsible(form);
  form.addEventListener('change', () => {
    offerResponsible(form);
    remember(form);
    applyFilters(page, form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  applyFilters(page, form);
}

function valuesOf(form: HTMLFormElement): URLSearchParams {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return new URLSearchParams(filled);
}

/** «Все» is written down only where a kept territory would else come back with the page. */
function remember(form: HTMLFormElement): void {
  const values = valuesOf(form);
  const isKept = readChosenTerritory(listedTerritories(form)) !== null;
  if (isKept && !values.has('territory')) values.set('territory', '');
  const query = values.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

/** What the address asks for; else the territory that the reader chose once. */
function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  const chosen = readChosenTerritory(listedTerritories(form));
  if (chosen !== null && !asked.has('territory')) asked.set('territory', chosen.id);
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
    // An address may be of other times: what the list does not offer would leave it blank.
    if (field instanceof HTMLSelectElement && isOffered(field, value)) field.value = value;
  }
}

function isOffered({ options }: HTMLSelectElement, value: string): boolean {
  return [...options].some((option) => option.value === value);
}

function listedTerritories(form: HTMLFormElement): { readonly id: string }[] {
  const field = form.elements.namedItem('territory');
  if (!(field instanceof HTMLSelectElement)) return [];
  return [...field.options].map(({ value }) => ({ id: value }));
}

function applyFilters(page: HTMLElement, form: HTMLFormElement): void {
  const chosen = valuesOf(form);
  const view = chosen.get('view') ?? 'list';
  for (const section of page.querySelectorAll<HTMLElement>('[data-view]')) {
    section.hidden = section.dataset.view !== view;
  }
  for (const row of page.querySelectorAll<HTMLElement>('[data-row]'))
    row.hidden = !meets(row, chosen);
  for (const group of page.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
  }
  showStanding(page, chosen.get('territory'));
  announce(page);
}

function showStanding(page: HTMLElement, territory: string | null): void {
  const groups = [...page.querySelectorAll<HTMLElement>('[data-standing]')];
  for (const group of groups) {
    group.hidden = territory !== null && group.dataset.standing !== territory;
  }
  const isEmpty = groups.every((group) => group.hidden);
  page.querySelector('[data-no-standing]')?.toggleAttribute('hidden', !isEmpty);
}

function meets(row: HTMLElement | SVGElement, chosen: URLSearchParams): boolean {
  return (['territory', 'responsible', 'audience'] as const).every((name) => {
    const value = chosen.get(name);
    return value === null || (row.dataset[name] ?? '').split(' ').includes(value);
  });
}

function announce(page: HTMLElement): void {
  const counter = page.querySelector('[data-count]');
  const shown = page.querySelectorAll('[data-view="list"] [data-row]:not([hidden])').length;
  if (counter !== null) counter.textContent = `Показано строк: ${shown}`;
  page.querySelector('[data-nothing]')?.toggleAttribute('hidden', shown > 0);
}

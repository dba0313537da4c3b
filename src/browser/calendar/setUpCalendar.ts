import { readChosenTerritory } from '../needs/chosenTerritory.ts';
import { isoDay } from './calendarState.ts';
import { markTimes } from './markTimes.ts';

/** Brings the calendar page to life: states by the reader's clock, filters and views kept in the address. */
export function setUpCalendar(page: HTMLElement, now: Date): void {
  markTimes(page, isoDay(now));
  const form = page.querySelector<HTMLFormElement>('form[data-filters]');
  if (form === null) return;
  restore(form);
  form.addEventListener('change', () => {
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

function remember(form: HTMLFormElement): void {
  const query = valuesOf(form).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

/** What the address asks for; else the territory that the reader chose once. */
function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  const chosen = readChosenTerritory();
  if (chosen !== null && !asked.has('territory') && hasOption(form, chosen.id))
    asked.set('territory', chosen.id);
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof RadioNodeList) field.value = value;
  }
}

function hasOption(form: HTMLFormElement, territory: string): boolean {
  const field = form.elements.namedItem('territory');
  return (
    field instanceof HTMLSelectElement &&
    [...field.options].some((option) => option.value === territory)
  );
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

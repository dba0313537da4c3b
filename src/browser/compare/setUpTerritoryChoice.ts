import { MANY_TERRITORIES } from '../../model/manyTerritories.ts';
import { readChosenTerritory } from '../needs/chosenTerritory.ts';
import { loadTerritoryFinder } from './loadTerritoryFinder.ts';
import type { TerritoryView } from './TerritoryView.ts';

/** With which of many a comparison begins, unless it says `data-usual="all"`. */
const FEW = 8;
const ALL = 'all';

/**
 * Which territory stands first and which are shown. The choice lives in the address (`base`, `show`), so that a
 * link opens exactly this view; without one the reader's own territory stands first. `show` is called at once
 * and after every change.
 */
export function setUpTerritoryChoice(root: HTMLElement, show: (view: TerritoryView) => void): void {
  const form = root.querySelector<HTMLElement>('[data-territory-choice]');
  const base = form?.querySelector<HTMLSelectElement>('[name=base]');
  if (!form || !base) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=show]')];
  const ids = boxes.map((box) => box.value);
  const usual = (first: string) => (form.dataset.usual === ALL ? ids : usuallyShown(ids, first));
  base.value = firstAsked(ids);
  const asked = shownAsked(ids, usual(base.value));
  // The reader's own territory is not first in a link that does not show it.
  if (!asked.has(base.value)) base.value = '';
  for (const box of boxes) box.checked = asked.has(box.value);
  const view = (): TerritoryView => ({
    first: base.value,
    shown: new Set(boxes.filter((box) => box.checked).map((box) => box.value)),
  });
  const follow = () => {
    const now = view();
    sayCount(form, now.shown.size, ids.length);
    show(now);
  };
  form.addEventListener('change', ({ target }) => {
    if (target === base) check(boxes, base.value);
    if (!view().shown.has(base.value)) base.value = '';
    keepInAddress(view(), ids, usual(base.value));
    follow();
  });
  for (const button of form.querySelectorAll<HTMLElement>('[data-show]')) {
    button.addEventListener('click', () => {
      for (const box of boxes)
        box.checked = button.dataset.show === ALL || box.value === base.value;
      keepInAddress(view(), ids, usual(base.value));
      follow();
    });
  }
  loadTerritoryFinder(form, base);
  follow();
}

/** What is put first is shown. */
function check(boxes: readonly HTMLInputElement[], id: string): void {
  for (const box of boxes) if (box.value === id) box.checked = true;
}

function firstAsked(ids: readonly string[]): string {
  const asked = new URLSearchParams(location.search).get('base');
  if (asked !== null) return ids.includes(asked) ? asked : '';
  return readChosenTerritory(ids.map((id) => ({ id })))?.id ?? '';
}

/** What is put first by the address is shown. */
function shownAsked(ids: readonly string[], usual: readonly string[]): ReadonlySet<string> {
  const address = new URLSearchParams(location.search);
  const asked = address.get('show');
  if (asked === ALL) return new Set(ids);
  const isKnown = (id: string) => ids.includes(id);
  const named = (asked ?? '').split(',').filter(isKnown);
  if (named.length === 0) return new Set(usual);
  return new Set([...named, ...[address.get('base') ?? ''].filter(isKnown)]);
}

function usuallyShown(ids: readonly string[], first: string): readonly string[] {
  if (ids.length <= MANY_TERRITORIES) return ids;
  return [...(first === '' ? [] : [first]), ...ids.filter((id) => id !== first)].slice(0, FEW);
}

function keepInAddress(
  { first, shown }: TerritoryView,
  ids: readonly string[],
  usual: readonly string[],
): void {
  const address = new URL(location.href);
  const isUsual = usual.length === shown.size && usual.every((id) => shown.has(id));
  if (first === '') address.searchParams.delete('base');
  else address.searchParams.set('base', first);
  if (isUsual) address.searchParams.delete('show');
  else if (shown.size === ids.length) address.searchParams.set('show', ALL);
  else address.searchParams.set('show', [...shown].join(','));
  history.replaceState(null, '', address);
}

function sayCount(form: HTMLElement, shown: number, all: number): void {
  const status = form.querySelector('[data-shown-count]');
  if (status === null) return;
  status.textContent = shown === all ? `все, ${all}` : `${shown} из ${all}`;
}

import type { TerritoryView } from './TerritoryView.ts';

/**
 * Puts what belongs to the first territory before its neighbours – columns of a table, rows, cards – and hides
 * what belongs to territories that are not shown. Neighbours under `data-keep-order` (rows by date) stay where
 * they are. A `data-group` with nothing left of any territory is hidden too.
 */
export function arrangeTerritories(root: HTMLElement, { first, shown }: TerritoryView): void {
  const all = [...root.querySelectorAll<HTMLElement>('[data-territory]')];
  for (const [parent, own] of Map.groupBy(all, (one) => one.parentElement)) {
    for (const one of own) one.hidden = !shown.has(one.dataset.territory ?? '');
    if (parent?.dataset.keepOrder !== undefined) continue;
    const wanted = ordered(own, first);
    // A page of 89 territories has tens of thousands of elements: what stands right is not moved.
    if (wanted.some((one, at) => one !== own[at])) parent?.append(...wanted);
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
    const own = [...group.querySelectorAll<HTMLElement>('[data-territory]')];
    if (own.length > 0) group.hidden = own.every((one) => one.hidden);
  }
  for (const row of root.querySelectorAll('tr[data-kinds]')) headKinds(row);
}

/** The printed place of an element is kept on it when it first moves. */
function ordered(elements: readonly HTMLElement[], first: string): HTMLElement[] {
  for (const [at, one] of elements.entries()) one.dataset.order ??= String(at);
  const printed = elements.toSorted((a, b) => Number(a.dataset.order) - Number(b.dataset.order));
  const isFirst = (one: HTMLElement) => one.dataset.territory === first;
  return [...printed.filter(isFirst), ...printed.filter((one) => !isFirst(one))];
}

/** One head over each run of shown columns of one kind: «Регионы», «Муниципалитеты». */
function headKinds(row: Element): void {
  const heads: HTMLTableCellElement[] = [];
  const columns = row.closest('table')?.querySelectorAll<HTMLElement>('th[data-kind]') ?? [];
  for (const column of columns) {
    if (column.hidden) continue;
    const name = column.dataset.kind ?? '';
    const last = heads.at(-1);
    if (last?.textContent === name) last.colSpan += 1;
    else heads.push(headOf(name));
  }
  for (const old of row.querySelectorAll('th')) old.remove();
  row.append(...heads);
}

function headOf(name: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'colgroup';
  head.setAttribute('role', 'columnheader');
  head.textContent = name;
  return head;
}

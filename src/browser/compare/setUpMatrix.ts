import {
  filterMatrix,
  type FilteredRow,
  type MatrixFilter,
} from '../../layers/compare/filterMatrix.ts';
import type { PackedDuty, PackedMatrix } from '../../layers/compare/PackedMatrix.ts';
import { plural } from '../../text/plural.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import { readChosenTerritory } from '../needs/chosenTerritory.ts';
import { appendixOfMatrix } from './appendix/appendixOfMatrix.ts';
import { fetchJson } from './fetchJson.ts';
import { moveColumnFirst } from './moveColumnFirst.ts';
import { setUpTools } from './setUpTools.ts';
import { sheetOfTable } from './sheetOfTable.ts';

/** The matrix's filters. They live in the address, so that a link opens exactly this view. */
export function setUpMatrix(root: HTMLElement): void {
  const table = root.querySelector<HTMLTableElement>('[data-sheet]');
  const form = root.querySelector<HTMLFormElement>('[data-filters]');
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (table === null || form === null) return;
  const original = new Map(cellsOf(table).map((cell) => [cell, [...cell.childNodes]]));
  const matrix = keepFirst(() => fetchJson(root.dataset.source ?? '', isMatrix));
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOfTable(table),
      async () => {
        const packed = await matrix();
        return appendixOfMatrix(table, packed, filterMatrix(packed, readFilter(form)));
      },
    );
  }
  const follow = async (): Promise<void> => {
    keepInAddress(form);
    moveColumnFirst(table, valueOf(form, 'base'));
    const filter = readFilter(form);
    restore(original);
    if (isEmpty(filter)) show(root, table, null);
    else apply(root, table, await matrix(), filter);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', () => void follow());
  fillFromAddress(form);
  if ([...new FormData(form).values()].some((value) => value !== '')) void follow();
}

function isMatrix(value: unknown): value is PackedMatrix {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

function keepFirst<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => (kept ??= make());
}

function cellsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...table.querySelectorAll<HTMLTableCellElement>('tbody td')];
}

function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function readFilter(form: HTMLFormElement): MatrixFilter {
  return {
    level: valueOf(form, 'level'),
    type: valueOf(form, 'type'),
    stems: stemTokens(valueOf(form, 'words')).map((token) => token.stem),
    isUneven: valueOf(form, 'uneven') !== '',
  };
}

function isEmpty({ level, type, stems, isUneven }: MatrixFilter): boolean {
  return level === '' && type === '' && stems.length === 0 && !isUneven;
}

function fillFromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  if (!asked.has('base')) asked.set('base', readChosenTerritory()?.id ?? '');
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = asked.get(field.name) ?? '';
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = value !== '';
    else field.value = value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
}

function keepInAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const name of ['words', 'level', 'type', 'base', 'uneven']) {
    const value = valueOf(form, name);
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

function restore(original: ReadonlyMap<HTMLTableCellElement, ChildNode[]>): void {
  for (const [cell, nodes] of original) cell.replaceChildren(...nodes);
}

function apply(
  root: HTMLElement,
  table: HTMLTableElement,
  matrix: PackedMatrix,
  filter: MatrixFilter,
): void {
  const rows = filterMatrix(matrix, filter);
  const isNarrow = filter.level !== '' || filter.type !== '';
  if (isNarrow) for (const row of rows) showRow(table, matrix, row);
  show(root, table, new Set(rows.map((row) => row.topic)));
}

/** Shows the topics that are left; null shows all. */
function show(root: HTMLElement, table: HTMLTableElement, left: ReadonlySet<string> | null): void {
  let count = 0;
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-topic]')) {
    row.hidden = left !== null && !left.has(row.dataset.topic ?? '');
    if (!row.hidden) count += 1;
  }
  const status = root.querySelector('[data-count]');
  if (status !== null) status.textContent = count === 0 ? 'Ничего не нашлось' : `Тем: ${count}`;
}

function showRow(
  table: HTMLTableElement,
  matrix: PackedMatrix,
  { topic, cells }: FilteredRow,
): void {
  const row = table.querySelector(`tr[data-topic="${topic}"]`);
  const name = row?.querySelector('th')?.textContent.trim() ?? '';
  for (const [column, territory] of matrix.territories.entries()) {
    const cell = row?.querySelector(`td[data-territory="${territory}"]`);
    const duties = cells[column] ?? [];
    if (cell && cells[column] !== null) showCell(cell, name, duties, matrix.bodies[column] ?? []);
  }
}

function showCell(
  cell: Element,
  topic: string,
  duties: readonly PackedDuty[],
  names: readonly string[],
): void {
  const link = cell.querySelector('a');
  if (link === null) return;
  if (duties.length === 0) {
    const none = document.createElement('span');
    none.className = 'none';
    none.textContent = 'при этих условиях не найдено';
    cell.replaceChildren(none);
    return;
  }
  const words = countWords(duties);
  const bodies = [...new Set(duties.map(([, , body]) => names[body] ?? ''))].join(', ');
  const shownLink = link.cloneNode();
  const shownBodies = document.createElement('span');
  shownBodies.className = 'bodies';
  shownBodies.textContent = bodies;
  if (shownLink instanceof HTMLAnchorElement) {
    shownLink.textContent = words;
    shownLink.ariaLabel = `${topic}: ${words}. ${bodies}`;
  }
  cell.replaceChildren(shownLink, shownBodies);
}

function countWords(duties: readonly PackedDuty[]): string {
  const places = duties.reduce((sum, [, , , count]) => sum + count, 0);
  const words = `${duties.length} ${plural(duties.length, ['обязанность', 'обязанности', 'обязанностей'])}`;
  if (places === duties.length) return words;
  return `${words}, ${places} ${plural(places, ['место', 'места', 'мест'])}`;
}

import {
  filterMatrix,
  pickTerritories,
  type FilteredRow,
  type MatrixFilter,
} from '../../../layers/compare/filterMatrix.ts';
import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import { appendixOfMatrix } from '../appendix/appendixOfMatrix.ts';
import { arrangeTerritories } from '../arrangeTerritories.ts';
import { fetchJson } from '../fetchJson.ts';
import { setUpTerritoryChoice } from '../setUpTerritoryChoice.ts';
import { setUpTools } from '../setUpTools.ts';
import { sheetOfTable } from '../sheetOfTable.ts';
import type { TerritoryView } from '../TerritoryView.ts';
import { MatrixForm } from './MatrixForm.ts';
import { showCell } from './showCell.ts';

/** The matrix: filters, the order of its columns, the table as shown to take away. */
export function setUpMatrix(root: HTMLElement): void {
  const table = root.querySelector<HTMLTableElement>('[data-sheet]');
  const filters = root.querySelector<HTMLFormElement>('[data-filters]');
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (table === null || filters === null) return;
  const original = new Map(cellsOf(table).map((cell) => [cell, [...cell.childNodes]]));
  const matrix = keepFirst(() => fetchJson(root.dataset.source ?? '', isMatrix));
  let shown: TerritoryView['shown'] = new Set();
  const form = new MatrixForm(filters, () => void follow());
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOfTable(table),
      async () => {
        const picked = pickTerritories(await matrix(), shown);
        return appendixOfMatrix(table, picked, filterMatrix(picked, form.filter));
      },
    );
  }
  const follow = async (): Promise<void> => {
    const { filter } = form;
    const packed = isEmpty(filter) ? null : await matrix();
    for (const [cell, nodes] of original) cell.replaceChildren(...nodes);
    if (packed === null) showTopics(root, table, null);
    else apply(root, table, pickTerritories(packed, shown), filter);
  };
  setUpTerritoryChoice(root, (view) => {
    ({ shown } = view);
    arrangeTerritories(table, view);
    void follow();
  });
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

function isEmpty({ level, type, stems, isUneven }: MatrixFilter): boolean {
  return level === '' && type === '' && stems.length === 0 && !isUneven;
}

function apply(
  root: HTMLElement,
  table: HTMLTableElement,
  matrix: PackedMatrix,
  filter: MatrixFilter,
): void {
  const rows = filterMatrix(matrix, filter);
  const isNarrow = filter.level !== '' || filter.type !== '' || filter.stems.length > 0;
  if (isNarrow) for (const row of rows) showRow(table, matrix, row);
  showTopics(root, table, new Set(rows.map((row) => row.topic)));
}

/** Shows the topics that are left; null shows all. */
function showTopics(
  root: HTMLElement,
  table: HTMLTableElement,
  left: ReadonlySet<string> | null,
): void {
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
    if (cell) showCell(cell, name, cells[column] ?? null, matrix.bodies[column] ?? []);
  }
}

import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import { createAnnouncer } from '../../announce/createAnnouncer.ts';
import { appendixOfMatrix } from '../appendix/appendixOfMatrix.ts';
import { arrangeTerritories } from '../arrangeTerritories.ts';
import { fetchJson } from '../fetchJson.ts';
import { setUpTerritoryChoice } from '../setUpTerritoryChoice.ts';
import { setUpTools } from '../setUpTools.ts';
import { sheetOfTable } from '../sheetOfTable.ts';
import type { TerritoryView } from '../TerritoryView.ts';
import type { AskedFilter } from './AskedFilter.ts';
import { CellKeeper } from './CellKeeper.ts';
import { MatrixForm } from './MatrixForm.ts';
import type { Narrowed } from './narrowTable.ts';

/** The matrix: filters, the order of its columns, the table as shown to take away. */
export function setUpMatrix(root: HTMLElement): void {
  const table = root.querySelector<HTMLTableElement>('[data-sheet]');
  const filters = root.querySelector<HTMLFormElement>('[data-filters]');
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (table === null || filters === null) return;
  const cells = new CellKeeper();
  const matrix = keepFirst(() => fetchJson(root.dataset.source ?? '', isMatrix));
  let shown: TerritoryView['shown'] = new Set();
  let followed = Promise.resolve();
  let turn = 0;
  const form = new MatrixForm(filters, () => follow());
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOfTable(table),
      async () => {
        // As it is asked for, also while what narrows the table is on its way.
        await followed;
        const [packed, { filterAsked }] = await Promise.all([matrix(), import('./filterAsked.ts')]);
        return appendixOfMatrix(table, packed, filterAsked(packed, form.asked, shown).rows);
      },
    );
  }
  const spoken = root.querySelector<HTMLElement>('[data-spoken]');
  const announcer = spoken === null ? null : createAnnouncer(spoken);
  const follow = (): void => {
    followed = narrow();
  };
  const narrow = async (): Promise<void> => {
    const { asked } = form;
    const own = ++turn;
    // What narrows is loaded when it is first asked for.
    const loaded = isEmpty(asked)
      ? null
      : await Promise.all([matrix(), import('./narrowTable.ts')]);
    // More was asked meanwhile: what was asked first must not stand over it.
    if (own !== turn) return;
    cells.restore();
    if (loaded === null) showTopics(root, table, null);
    else {
      const [packed, { narrowTable }] = loaded;
      showTopics(root, table, narrowTable(table, packed, { asked, shown, cells }));
    }
    announcer?.say(root.querySelector('[data-count]')?.textContent ?? '');
  };
  setUpTerritoryChoice(root, (view) => {
    ({ shown } = view);
    arrangeTerritories(root, view);
    follow();
  });
}

function isMatrix(value: unknown): value is PackedMatrix {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

function keepFirst<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => (kept ??= make());
}

function isEmpty({ level, type, words, isUneven }: AskedFilter): boolean {
  return level === '' && type === '' && words === '' && !isUneven;
}

/** Shows the topics that are left; null shows all. */
function showTopics(root: HTMLElement, table: HTMLTableElement, left: Narrowed | null): void {
  let count = 0;
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-topic]')) {
    row.hidden = left !== null && !left.topics.has(row.dataset.topic ?? '');
    if (!row.hidden) count += 1;
  }
  const status = root.querySelector('[data-count]');
  if (status !== null) status.textContent = countWords(count, left?.near ?? []);
}

function countWords(count: number, near: readonly string[]): string {
  if (count === 0) return 'Ничего не нашлось';
  return near.length === 0
    ? `Тем: ${count}`
    : `Тем: ${count}. Таких слов в обязанностях нет, показано по близким: ${near.join(', ')}`;
}

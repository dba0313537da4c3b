import type { PackedMatrix } from '../../../layers/compare/PackedMatrix.ts';
import { appendixOfMatrix } from '../appendix/appendixOfMatrix.ts';
import { arrangeTerritories } from '../arrangeTerritories.ts';
import { fetchJson } from '../fetchJson.ts';
import { setUpTerritoryChoice } from '../setUpTerritoryChoice.ts';
import { setUpTools } from '../setUpTools.ts';
import { sheetOfTable } from '../sheetOfTable.ts';
import type { TerritoryView } from '../TerritoryView.ts';
import { createNarrower } from './createNarrower.ts';
import { MatrixForm } from './MatrixForm.ts';

/** The matrix: filters, the order of its columns, the table as shown to take away. */
export function setUpMatrix(root: HTMLElement): void {
  const table = root.querySelector<HTMLTableElement>('[data-sheet]');
  const filters = root.querySelector<HTMLFormElement>('[data-filters]');
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (table === null || filters === null) return;
  const matrix = keepFirst(() => fetchJson(root.dataset.source ?? '', isMatrix));
  const narrow = createNarrower(root, table, matrix);
  let shown: TerritoryView['shown'] = new Set();
  let followed = Promise.resolve();
  const form = new MatrixForm(filters, () => follow());
  const follow = (): void => {
    followed = narrow(form.asked, shown);
  };
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
  setUpTerritoryChoice(root, (view) => {
    ({ shown } = view);
    arrangeTerritories(root, view);
    follow();
  });
}

function isMatrix(value: unknown): value is PackedMatrix {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

/** What could not be made is made anew when it is next asked for. */
function keepFirst<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () =>
    (kept ??= make().catch((failure: unknown) => {
      kept = null;
      throw failure;
    }));
}

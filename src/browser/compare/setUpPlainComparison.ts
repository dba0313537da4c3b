import { appendixOfTables } from './appendix/appendixOfTables.ts';
import { arrangeTerritories } from './arrangeTerritories.ts';
import { sayComparability } from './sayComparability.ts';
import { setUpTerritoryChoice } from './setUpTerritoryChoice.ts';
import { setUpTools } from './setUpTools.ts';
import { sheetOfTable } from './sheetOfTable.ts';

/** A page whose comparison is one or more tables: territories are chosen and ordered, tables can be taken away. */
export function setUpPlainComparison(root: HTMLElement): void {
  const tables = [...root.querySelectorAll<HTMLTableElement>('table[data-sheet]')];
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (tools !== null) {
    const shown = () => tables.filter((table) => table.closest('[hidden]') === null);
    setUpTools(
      tools,
      () => shown().flatMap(sheetOfTable),
      () => appendixOfTables(root, shown()),
    );
  }
  setUpTerritoryChoice(root, (view) => {
    arrangeTerritories(root, view);
    sayComparability(root);
  });
}

import { readChosenTerritory } from '../needs/chosenTerritory.ts';
import { appendixOfTables } from './appendix/appendixOfTables.ts';
import { moveColumnFirst } from './moveColumnFirst.ts';
import { setUpTools } from './setUpTools.ts';
import { sheetOfTable } from './sheetOfTable.ts';

/** A page whose comparison is one or more tables: the reader's territory comes first, tables can be taken away. */
export function setUpPlainComparison(root: HTMLElement): void {
  const tables = [...root.querySelectorAll<HTMLTableElement>('table[data-sheet]')];
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (tools !== null) {
    const shown = () => tables.filter((table) => table.closest('[hidden]') === null);
    setUpTools(
      tools,
      () => tables.flatMap(sheetOfTable),
      () => appendixOfTables(root, shown()),
    );
  }
  const chosen =
    new URLSearchParams(location.search).get('base') ?? readChosenTerritory()?.id ?? '';
  if (chosen !== '') for (const table of tables) moveColumnFirst(table, chosen);
}

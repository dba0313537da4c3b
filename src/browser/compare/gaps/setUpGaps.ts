import type { Appendix } from '../appendix/Appendix.ts';
import { appendixOfTables } from '../appendix/appendixOfTables.ts';
import { arrangeTerritories } from '../arrangeTerritories.ts';
import { setUpTerritoryChoice } from '../setUpTerritoryChoice.ts';
import { setUpTools } from '../setUpTools.ts';
import type { Sheet } from '../Sheet.ts';
import { sheetOfTable } from '../sheetOfTable.ts';
import { appendixOfGaps } from './appendixOfGaps.ts';
import { leadWith, takeLeadBack } from './leadRow.ts';
import { sheetOfGaps } from './sheetOfGaps.ts';

/** The report of gaps: territories are chosen and ordered; its lines, or the numbers of many, can be taken away. */
export function setUpGaps(root: HTMLElement): void {
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  const tables = [...root.querySelectorAll<HTMLTableElement>('table[data-sheet]')];
  const hasLines = root.querySelector('[data-lines]') !== null;
  const sheet = (): Sheet => (hasLines ? sheetOfGaps(root) : tables.flatMap(sheetOfTable));
  const appendix = (): Appendix =>
    hasLines ? appendixOfGaps(root) : appendixOfTables(root, tables);
  if (tools !== null) setUpTools(tools, sheet, appendix);
  setUpTerritoryChoice(root, (view) => {
    for (const table of tables) takeLeadBack(table);
    arrangeTerritories(root, view);
    for (const table of tables) leadWith(table, view.first);
  });
}

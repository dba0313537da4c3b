import { arrangeTerritories } from '../arrangeTerritories.ts';
import { setUpTerritoryChoice } from '../setUpTerritoryChoice.ts';
import { setUpTools } from '../setUpTools.ts';
import { appendixOfGaps } from './appendixOfGaps.ts';
import { sheetOfGaps } from './sheetOfGaps.ts';

/** The report of gaps: territories are chosen and ordered, all its lines can be taken away as one table. */
export function setUpGaps(root: HTMLElement): void {
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOfGaps(root),
      () => appendixOfGaps(root),
    );
  }
  setUpTerritoryChoice(root, (view) => {
    arrangeTerritories(root, view);
  });
}

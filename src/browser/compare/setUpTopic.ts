import { comparisonOfTopic } from './appendix/comparisonOfTopic.ts';
import { notesOf } from './appendix/notesOf.ts';
import { arrangeTerritories } from './arrangeTerritories.ts';
import { setUpTerritoryChoice } from './setUpTerritoryChoice.ts';
import { setUpTools } from './setUpTools.ts';
import { readGroup } from './topic/readGroup.ts';
import { sheetOfTopic } from './topic/sheetOfTopic.ts';
import { showAgainst } from './topic/showAgainst.ts';

/** The topic's page: the base that differences are shown against follows the reader's choice and the address. */
export function setUpTopic(root: HTMLElement): void {
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOfTopic(root),
      () => ({ tables: [comparisonOfTopic(root)], notes: notesOf(root) }),
    );
  }
  const groups = [...root.querySelectorAll<HTMLElement>('[data-alike]')].map(readGroup);
  setUpTerritoryChoice(root, (view) => {
    arrangeTerritories(root, view);
    for (const group of groups) showAgainst(group, view.first);
  });
}

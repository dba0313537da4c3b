import { comparisonOfTopic } from './appendix/comparisonOfTopic.ts';
import { notesOf } from './appendix/notesOf.ts';
import { arrangeTerritories } from './arrangeTerritories.ts';
import { setUpTerritoryChoice } from './setUpTerritoryChoice.ts';
import { setUpTools } from './setUpTools.ts';
import { GroupView } from './topic/GroupView.ts';
import { readGroup } from './topic/readGroup.ts';
import { sheetOfTopic } from './topic/sheetOfTopic.ts';

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
  const alike = [...root.querySelectorAll<HTMLElement>('[data-alike]')];
  const groups = alike.map((group) => new GroupView(readGroup(group)));
  setUpTerritoryChoice(root, (view) => {
    arrangeTerritories(root, view);
    for (const group of groups) group.showAgainst(view);
  });
}

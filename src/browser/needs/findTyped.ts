import { type ListedTerritory, matchTerritory } from './matchTerritory.ts';
import { readTyped } from './readTyped.ts';

/** What answers to the words that were typed, by their plainest reading that finds any; all where nothing is typed. */
export function findTyped<Item>(
  items: readonly Item[],
  typed: string,
  listed: (item: Item) => ListedTerritory,
): Item[] {
  for (const { words, isMeant } of readTyped(typed)) {
    const found = items.filter((item) => matchTerritory(listed(item), words, isMeant) !== null);
    if (found.length > 0) return found;
  }
  return [];
}

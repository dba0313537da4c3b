import type { SearchIndex } from '../index/SearchIndex.ts';
import type { QueryWord } from './readWords.ts';

export interface NamedTerritories {
  /** Ids of territories with documents. */
  readonly territories: readonly string[];
  readonly absentRegions: readonly string[];
  /** Which words name them. */
  readonly taken: ReadonlySet<number>;
}

/**
 * Territories that words name in any case or short form. A region's name means its municipalities too.
 * Words without a meaning of their own name none: «к кому обратиться» is not Коми, though the stem is the same.
 */
export function findTerritories(
  words: readonly QueryWord[],
  isFree: (start: number, length: number) => boolean,
  index: SearchIndex,
): NamedTerritories {
  const { territories, regions } = index.core;
  const named = new Set<string>();
  const taken = new Set<number>();
  for (const { stems, territory } of index.territoryForms) {
    const start = words.findIndex(
      (_, at) =>
        stems.every((stem, offset) => words[at + offset]?.stems[0] === stem) &&
        words.slice(at, at + stems.length).some(({ empty }) => !empty),
    );
    const span = stems.map((_, offset) => start + offset);
    if (start < 0 || !isFree(start, stems.length) || span.some((at) => taken.has(at))) continue;
    for (const other of index.territoryForms)
      if (other.stems.join(' ') === stems.join(' ')) named.add(other.territory);
    named.add(territory);
    for (const at of span) taken.add(at);
  }
  const within = territories.filter(({ id, parent }) => named.has(id) || named.has(parent ?? ''));
  const absent = regions.filter(
    ({ id }) => named.has(id) && !within.some(({ parent }) => parent === id),
  );
  return {
    territories: within.map(({ id }) => id),
    absentRegions: within.length > 0 ? [] : absent.map(({ name }) => name),
    taken,
  };
}

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
  for (const { territory, span } of shortenedNames(words, index)) {
    named.add(territory);
    for (const at of span) taken.add(at);
  }
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
  for (const at of [...taken])
    for (const beside of [at - 1, at + 1])
      if (KINDS.some(([word]) => word.test(words[beside]?.text ?? ''))) taken.add(beside);
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

/** Words for kinds of territories, by how the stems of the whole word begin. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:обл|област[а-я]+)$/, 'област'],
  [/^(?:край|кра[а-я])$/, 'кра'],
  [/^(?:респ|республик[а-я]+)$/, 'республик'],
  [/^(?:г|гор|город[а-я]*)$/, 'город'],
  [/^(?:ао|окр|округ[а-я]*)$/, 'округ'],
];
const SHORTEST_BEGINNING = 3;

/** «лен обл», «респ башк»: a beginning of the name of one territory beside the word for its kind. */
function shortenedNames(words: readonly QueryWord[], index: SearchIndex) {
  return words.flatMap(({ text }, at) => {
    const kind = KINDS.find(([word]) => word.test(text))?.[1];
    if (kind === undefined) return [];
    return [at - 1, at + 1].flatMap((beside) => {
      const territory = begunTerritory(words[beside]?.text ?? '', kind, index);
      return territory === null ? [] : [{ territory, span: [at, beside] }];
    });
  });
}

function begunTerritory(beginning: string, kind: string, index: SearchIndex): string | null {
  if (beginning.length < SHORTEST_BEGINNING) return null;
  const isOfKind = (territory: string) =>
    index.territoryForms.some(
      (form) => form.territory === territory && form.stems.some((stem) => stem.startsWith(kind)),
    );
  const begun = index.territoryForms.filter(({ stems }) => stems[0]?.startsWith(beginning));
  const found = new Set(begun.map(({ territory }) => territory).filter(isOfKind));
  const [territory] = found;
  return found.size === 1 && territory !== undefined ? territory : null;
}

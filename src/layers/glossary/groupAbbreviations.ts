import type { AbbreviationRecord } from '../abbreviations/listAbbreviations.ts';

/** One short form and what each territory's documents say it stands for. */
export interface AbbreviationGroup {
  readonly short: string;
  /** One entry for each different expansion of a territory, with every place that gives it. */
  readonly expansions: readonly Expansion[];
}

export interface Expansion {
  readonly territory: string;
  readonly full: string;
  readonly places: readonly AbbreviationRecord[];
}

/** Short forms in alphabetical order; words that a document only names shorter («Положение») are left out. */
export function groupAbbreviations(records: readonly AbbreviationRecord[]): AbbreviationGroup[] {
  const abbreviations = records.filter(({ short }) => isAbbreviation(short));
  const groups = Map.groupBy(abbreviations, (record) => record.short);
  return [...groups]
    .map(([short, group]) => ({ short, expansions: expansionsOf(group) }))
    .toSorted((a, b) => a.short.localeCompare(b.short, 'ru'));
}

/** Two capital letters in a row: «ЦНППМ», «ГАОУ ДПО «ЛОИРО»», «РС НМС». */
function isAbbreviation(short: string): boolean {
  return /\p{Lu}{2}/u.test(short);
}

function expansionsOf(records: readonly AbbreviationRecord[]): Expansion[] {
  const groups = Map.groupBy(records, ({ territory, full }) => `${territory} ${full}`);
  return [...groups.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [{ territory: first.territory, full: first.full, places }];
  });
}

import { stemTokens } from '../../text/stemTokens.ts';
import type { AbbreviationRecord } from '../abbreviations/listAbbreviations.ts';

/** One short form and what each territory's documents say it stands for. */
export interface AbbreviationGroup {
  /** As printed; other cases of its words after it: «программа ДПО, программы ДПО». */
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
  const groups = Map.groupBy(abbreviations, (record) => stemsOf(record.short));
  return [...groups.values()]
    .map((group) => ({ short: formsOf(group), expansions: expansionsOf(group) }))
    .toSorted((a, b) => a.short.localeCompare(b.short, 'ru'));
}

/** Two capital letters in a row: «ЦНППМ», «ГАОУ ДПО «ЛОИРО»», «РС НМС». */
function isAbbreviation(short: string): boolean {
  return /\p{Lu}{2}/u.test(short);
}

function formsOf(records: readonly AbbreviationRecord[]): string {
  const forms = new Set(records.map(({ short }) => short));
  return [...forms].toSorted((a, b) => a.localeCompare(b, 'ru')).join(', ');
}

/** The same words in any case. */
function stemsOf(words: string): string {
  return stemTokens(words)
    .map((token) => token.stem)
    .join(' ');
}

/** Words that differ only in their case are one expansion, shown as first printed. */
function expansionsOf(records: readonly AbbreviationRecord[]): Expansion[] {
  const groups = Map.groupBy(records, ({ territory, full }) => `${territory} ${stemsOf(full)}`);
  return [...groups.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [{ territory: first.territory, full: first.full, places }];
  });
}

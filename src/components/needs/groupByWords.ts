import { wordsOf } from '../../layers/needs/matchesPhrase.ts';
import type { NeedDuty } from '../../layers/needs/NeedAnswer.ts';

/** Duties of one level with the same words stand together, in the order of the first of them. */
export function groupByWords(duties: readonly NeedDuty[]): NeedDuty[][] {
  const key = ({ duty }: NeedDuty) => `${duty.level} ${wordsOf(duty.text).join(' ')}`;
  return [...Map.groupBy(duties, key).values()];
}

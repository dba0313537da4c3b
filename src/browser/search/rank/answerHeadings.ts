import { recordKinds } from '../../../render/search/SearchRecord.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Intent } from '../query/Query.ts';
import { kindFactor } from './kindFactor.ts';
import type { RankedRecord } from './rankRecords.ts';

/** A heading must say this much of the query before what stands under it is an answer. */
const SAYS_IT = 0.9;
/** What stands under a heading is worth this much of it; a heading counts half for itself (`kindFactor`). */
const UNDER = 2;
/** A heading over a heading is worth less, each time. */
const FURTHER = 0.8;
const DEPTH = 4;

/** A heading that says what was asked is answered by what stands under it, whatever its own words are. */
export function answerHeadings(
  scores: readonly RankedRecord[],
  intents: ReadonlySet<Intent>,
  { records: { kinds, parents } }: SearchIndex,
): RankedRecord[] {
  const heading = recordKinds.indexOf('heading');
  const over = (record: number) => (parents[record] ?? 0) - 1;
  return scores.map((own) => {
    if (kinds[own.record] === heading) return own;
    const kind = kindFactor(recordKinds[kinds[own.record] ?? 0] ?? 'text', intents, 0, false);
    let best = own;
    let above = over(own.record);
    let share = UNDER * kind;
    for (let depth = 0; depth < DEPTH && above >= 0 && kinds[above] === heading; depth++) {
      const { coverage, score } = scores[above] ?? own;
      if (coverage >= SAYS_IT && score * share > best.score)
        best = { ...own, score: score * share, coverage };
      above = over(above);
      share *= FURTHER;
    }
    return best;
  });
}

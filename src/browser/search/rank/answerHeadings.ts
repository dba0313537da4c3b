import { recordKinds } from '../../../render/search/SearchRecord.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Intent } from '../query/Query.ts';
import { kindFactor } from './kindFactor.ts';
import type { WordScores } from './WordScores.ts';

/** A heading must say this much of the query before what stands under it is an answer. */
const SAYS_IT = 0.9;
/** What stands under a heading is worth this much of it; a heading counts half for itself (`kindFactor`). */
const UNDER = 2;
/** A heading over a heading is worth less, each time. */
const FURTHER = 0.8;
const DEPTH = 4;

/**
 * A heading that says what was asked is answered by what stands under it, whatever its own words are: raises the
 * scores of those records. The scores of headings themselves stay as they are.
 */
export function answerHeadings(
  scores: WordScores,
  intents: ReadonlySet<Intent>,
  { records: { kinds, parents } }: SearchIndex,
): void {
  const { score, coverage } = scores;
  const heading = recordKinds.indexOf('heading');
  const over = (record: number) => (parents[record] ?? 0) - 1;
  const worth = recordKinds.map((kind) => UNDER * kindFactor(kind, intents, 0, false));
  for (let record = 0; record < score.length; record++) {
    const kind = kinds[record] ?? 0;
    let above = over(record);
    if (kind === heading || kinds[above] !== heading) continue;
    let share = worth[kind] ?? 0;
    for (let depth = 0; depth < DEPTH && kinds[above] === heading; depth++) {
      const raised = (score[above] ?? 0) * share;
      if ((coverage[above] ?? 0) >= SAYS_IT && raised > (score[record] ?? 0)) {
        score[record] = raised;
        coverage[record] = coverage[above] ?? 0;
      }
      above = over(above);
      share *= FURTHER;
    }
  }
}

import { listNeedAnswers } from '../layers/needs/listNeedAnswers.ts';
import type { NeedAnswer } from '../layers/needs/NeedAnswer.ts';
import type { Corpus } from '../model/Corpus.ts';

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly NeedAnswer[]>>();

/** The answers of every territory with documents to one need: worked out once, for the many pages that show them. */
export function loadNeedAnswers(corpus: Corpus, need: string): readonly NeedAnswer[] {
  const byNeed = known.get(corpus) ?? Map.groupBy(listNeedAnswers(corpus), (one) => one.need);
  known.set(corpus, byNeed);
  return byNeed.get(need) ?? [];
}

import type { Corpus } from '../../model/Corpus.ts';
import { answerNeed } from './answerNeed.ts';
import { collectCandidates } from './collectCandidates.ts';
import { compileNeed } from './compileNeed.ts';
import type { NeedAnswer } from './NeedAnswer.ts';

/** Every need answered by every territory with documents, in the order of needs, then of territories. */
export function listNeedAnswers(corpus: Corpus): NeedAnswer[] {
  const candidates = [...collectCandidates(corpus)];
  return corpus.needs.flatMap((need) => {
    const compiled = compileNeed(need);
    return candidates.map(([territory, own]) => answerNeed(compiled, territory, own));
  });
}

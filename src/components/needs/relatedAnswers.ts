import type { NeedAnswer } from '../../layers/needs/NeedAnswer.ts';
import type { CorpusIndex } from '../../model/indexCorpus.ts';
import type { Territory } from '../../model/Territory.ts';

/** Answers of the region that a municipality lies in, or of the municipalities that lie in a region. */
export function relatedAnswers(
  index: CorpusIndex,
  { id, parent }: Territory,
  answers: readonly NeedAnswer[],
): NeedAnswer[] {
  return answers.filter(
    ({ territory }) => territory === parent || index.territory(territory).parent === id,
  );
}

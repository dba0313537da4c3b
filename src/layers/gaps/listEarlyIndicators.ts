import type { Corpus } from '../../model/Corpus.ts';
import { indexCorpus } from '../../model/indexCorpus.ts';
import type { Act } from '../../model/LegalDocument.ts';
import { listIndicators, type IndicatorRecord } from '../indicators/listIndicators.ts';

/** An indicator that is to be reached in a year before the act that sets it. */
export interface EarlyIndicator {
  readonly indicator: IndicatorRecord;
  readonly act: Act;
}

/** Indicators whose year is before the year of their act. */
export function listEarlyIndicators(corpus: Corpus): EarlyIndicator[] {
  const index = indexCorpus(corpus);
  return listIndicators(corpus).flatMap((indicator) => {
    const { act } = index.document(indicator.document);
    const isEarly = indicator.year !== null && indicator.year < Number(act.date.slice(0, 4));
    return isEarly ? [{ indicator, act }] : [];
  });
}

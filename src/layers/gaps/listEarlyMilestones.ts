import type { Act } from '../../model/LegalDocument.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { indexCorpus } from '../../model/indexCorpus.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';

/** A milestone or event that is due before the act that plans it. */
export interface EarlyMilestone {
  readonly row: PlanRow;
  readonly act: Act;
}

/** Rows whose last day is before the day of their act. */
export function listEarlyMilestones(corpus: Corpus): EarlyMilestone[] {
  const index = indexCorpus(corpus);
  return [...listMilestones(corpus), ...listEvents(corpus)].flatMap((row) => {
    const act = index.act(row.act);
    const days = row.dates.filter(({ repeat }) => repeat === null).flatMap(({ to }) => to ?? []);
    const last = days.toSorted().at(-1);
    return last !== undefined && last < act.date ? [{ row, act }] : [];
  });
}

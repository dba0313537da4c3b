import type { Body } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import type { Duty } from '../duties/Duty.ts';
import { listIndicators, type IndicatorRecord } from '../indicators/listIndicators.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';

/** A body that a roadmap or plan makes responsible, and that no document of the territory charges with anything. */
export interface UnchargedBody {
  readonly territory: string;
  readonly body: Body;
  readonly rows: readonly PlanRow[];
}

/** A thing that an indicator is measured by, and that nobody in the territory is told to keep. */
export interface UnkeptSource {
  readonly indicator: IndicatorRecord;
  /** Printed words: «реестра стажировочных площадок». */
  readonly source: string;
}

/** Bodies named responsible without a single function, in the order of the registries. */
export function listUnchargedBodies(corpus: Corpus, duties: readonly Duty[]): UnchargedBody[] {
  const charged = new Set(duties.map((duty) => `${duty.territory} ${duty.body}`));
  const rows = [...listMilestones(corpus), ...listEvents(corpus)];
  return corpus.bodies.flatMap((body) => {
    const named = rows.filter(
      (row) => row.territory === body.territory && row.bodies.includes(body.id),
    );
    const isCharged = charged.has(`${body.territory} ${body.id}`);
    return isCharged || named.length === 0
      ? []
      : [{ territory: body.territory, body, rows: named }];
  });
}

/** Things that somebody has to keep for an indicator to be measured: «реестр …», «паспорт …», «перечень …». */
const KEPT = /(?:реестр|паспорт|перечен|банк)\p{L}*(?:\s\p{Ll}+){1,2}/giu;

/** Indicators whose printed method names such a thing that no duty of the territory names. */
export function listUnkeptSources(corpus: Corpus, duties: readonly Duty[]): UnkeptSource[] {
  const stems = Map.groupBy(duties, (duty) => duty.territory);
  return listIndicators(corpus).flatMap((indicator) => {
    const own = (stems.get(indicator.territory) ?? []).map(({ text }) => new Set(stemsOf(text)));
    const sources = indicator.method?.match(KEPT) ?? [];
    return sources
      .filter((source) => {
        const wanted = stemsOf(source);
        return !own.some((words) => wanted.every((stem) => words.has(stem)));
      })
      .map((source) => ({ indicator, source }));
  });
}

function stemsOf(text: string): string[] {
  return stemTokens(text).map((token) => token.stem);
}

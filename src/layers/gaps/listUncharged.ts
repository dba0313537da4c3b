import type { Body } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import { wordFamily } from '../../text/wordFamily.ts';
import { isSmallWord } from '../alignment/wording/isSmallWord.ts';
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
  const byTerritory = Map.groupBy(listIndicators(corpus), (indicator) => indicator.territory);
  return [...byTerritory].flatMap(([territory, indicators]) => {
    const named = indicators.flatMap((indicator) =>
      (indicator.method?.match(KEPT) ?? []).map((source) => ({ indicator, source })),
    );
    if (named.length === 0) return [];
    const own = duties
      .filter((duty) => duty.territory === territory)
      .map(({ text }) => new Set(familiesOf(text)));
    return named.filter(({ source }) => {
      const wanted = familiesOf(source);
      return !own.some((words) => wanted.every((family) => words.has(family)));
    });
  });
}

function familiesOf(text: string): string[] {
  return stemTokens(text)
    .filter(({ stem }) => !isSmallWord(stem))
    .map(({ stem }) => wordFamily(stem));
}

import type { Body } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { lexiconOf } from '../alignment/alignCorpus.ts';
import { createMeasure, type Measure } from '../alignment/similarity/Measure.ts';
import { similarity } from '../alignment/similarity/similarity.ts';
import type { Duty } from '../duties/Duty.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';

/** A row of a plan that says the duty of a body other than those that it makes responsible. */
export interface MisplacedRow {
  readonly row: PlanRow;
  /** Whose duty it is, by the documents of the territory; never empty. The most like it first. */
  readonly duties: readonly Duty[];
}

/** A row this much like a duty says that duty; one much less like it may be about it all the same. */
const SAYS = 0.7;
const IS_ABOUT = 0.5;

/**
 * Rows that name bodies responsible, none of which has the duty that the row says, while another body has it.
 * A body stands for the parts of it, and a part for the whole.
 */
export function listMisplacedRows(corpus: Corpus, duties: readonly Duty[]): MisplacedRow[] {
  const rows = [...listMilestones(corpus), ...listEvents(corpus)];
  const measure = measureOf(corpus, duties, rows);
  const byTerritory = Map.groupBy(duties, (duty) => duty.territory);
  return rows.flatMap((row) => {
    const named = familyOf(row, corpus.bodies);
    const about = likeRow(row, byTerritory.get(row.territory) ?? [], measure);
    const isOwn = about.some(({ duty }) => named.has(duty.body));
    const said = about.filter(({ value }) => value >= SAYS).map(({ duty }) => duty);
    return row.bodies.length === 0 || isOwn || said.length === 0 ? [] : [{ row, duties: said }];
  });
}

function measureOf(corpus: Corpus, duties: readonly Duty[], rows: readonly PlanRow[]): Measure {
  const titles = rows.map(({ id, territory, title }) => ({ id, territory, text: title }));
  return createMeasure([...duties, ...titles], lexiconOf(corpus));
}

function likeRow(
  row: PlanRow,
  duties: readonly Duty[],
  measure: Measure,
): { readonly duty: Duty; readonly value: number }[] {
  const profile = measure.profile(row.id);
  return duties
    .map((duty) => ({ duty, value: similarity(profile, measure.profile(duty.id)) }))
    .filter(({ value }) => value >= IS_ABOUT)
    .toSorted((a, b) => b.value - a.value);
}

/** The bodies that a row names, what they are part of, and their parts. */
function familyOf({ territory, bodies: named }: PlanRow, bodies: readonly Body[]): Set<string> {
  const own = bodies.filter((body) => body.territory === territory);
  const parts = own.filter(({ partOf }) => partOf !== null && named.includes(partOf));
  const wholes = own.filter(({ id }) => named.includes(id)).flatMap(({ partOf }) => partOf ?? []);
  return new Set([...named, ...wholes, ...parts.map(({ id }) => id)]);
}

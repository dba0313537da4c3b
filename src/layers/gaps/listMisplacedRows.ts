import type { Body } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { lexiconOf } from '../alignment/alignCorpus.ts';
import { createMeasure, type Measure } from '../alignment/similarity/Measure.ts';
import { similarity } from '../alignment/similarity/similarity.ts';
import type { Duty } from '../duties/Duty.ts';
import type { FindMentions } from '../mentions/findMentions.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';

/** A row of a plan that says what is no duty of any of those that it makes responsible. */
export interface MisplacedRow {
  readonly row: PlanRow;
  /** Whose duty it is, by the documents of the territory, the most like it first; empty for nobody's. */
  readonly duties: readonly Duty[];
}

/** A row this much like a duty says that duty; one much less like it may be about it all the same. */
const SAYS = 0.7;
const IS_ABOUT = 0.5;

/**
 * Rows that name bodies responsible, none of which has the duty that the row says, while another body has it,
 * or of whose topic none has any duty. A body stands for the parts of it, and a part for the whole where the
 * row says that very duty.
 */
export function listMisplacedRows(
  corpus: Corpus,
  duties: readonly Duty[],
  mentionsOf: FindMentions,
): MisplacedRow[] {
  const rows = [...listMilestones(corpus), ...listEvents(corpus)];
  const measure = measureOf(corpus, duties, rows);
  const byTerritory = Map.groupBy(duties, (duty) => duty.territory);
  const topicsOf = readTopics(corpus, mentionsOf);
  return rows.flatMap((row) => {
    if (row.bodies.length === 0) return [];
    const own = byTerritory.get(row.territory) ?? [];
    const about = likeRow(row, own, measure);
    const named = familyOf(row, corpus.bodies);
    if (about.some(({ duty }) => named.has(duty.body))) return [];
    const said = about.filter(({ value }) => value >= SAYS).map(({ duty }) => duty);
    if (said.length > 0) return [{ row, duties: said }];
    return ofTopics(row, topicsOf(row), own, partsOf(row, corpus.bodies));
  });
}

/** Topics of rows, by their words. */
function readTopics(corpus: Corpus, mentionsOf: FindMentions): (row: PlanRow) => string[] {
  const ids = corpus.topics.map(({ id }) => id);
  const pairs = corpus.territories.flatMap((territory) =>
    ids.flatMap((topic) =>
      mentionsOf(territory.id, topic).flatMap((one) =>
        one.kind === 'planned' ? [{ topic, id: one.row.id }] : [],
      ),
    ),
  );
  const byRow = Map.groupBy(pairs, ({ id }) => id);
  return ({ id }) => (byRow.get(id) ?? []).map(({ topic }) => topic);
}

function ofTopics(
  row: PlanRow,
  topics: readonly string[],
  own: readonly Duty[],
  named: ReadonlySet<string>,
): MisplacedRow[] {
  const held = own.filter((duty) => duty.topics.some((topic) => topics.includes(topic)));
  const isOwn = held.some((duty) => named.has(duty.body));
  // Bodies without any function are told of by themselves, with all their rows.
  const isTold = held.length === 0 && !own.some((duty) => named.has(duty.body));
  return topics.length === 0 || isOwn || isTold ? [] : [{ row, duties: held }];
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
function familyOf(row: PlanRow, bodies: readonly Body[]): Set<string> {
  const named = bodies.filter(({ id, territory }) => isNamed(row, id, territory));
  return new Set([...partsOf(row, bodies), ...named.flatMap(({ partOf }) => partOf ?? [])]);
}

/** The bodies that a row names, and their parts. */
function partsOf(row: PlanRow, bodies: readonly Body[]): Set<string> {
  const parts = bodies.filter(({ partOf, territory }) => isNamed(row, partOf, territory));
  return new Set([...row.bodies, ...parts.map(({ id }) => id)]);
}

function isNamed(row: PlanRow, body: string | null, territory: string): boolean {
  return body !== null && territory === row.territory && row.bodies.includes(body);
}

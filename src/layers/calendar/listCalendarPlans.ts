import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { listDefinitions } from '../definitions/listDefinitions.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';
import { indexDocuments, type IndexedDocument } from '../provisions/indexDocuments.ts';
import { audiencesOf } from './audiencesOf.ts';
import type { CalendarPlan, CalendarRow } from './CalendarPlan.ts';
import { notesOf } from './notesOf.ts';
import { printedPeriod, yearsPeriod, type PlanPeriod } from './PlanPeriod.ts';
import { spellOut } from './spellOut.ts';
import { timesOf, type PlanBounds } from './timesOf.ts';

/** Every roadmap and event plan with rows, in the order of documents. */
export function listCalendarPlans(corpus: Corpus): CalendarPlan[] {
  const rows = Map.groupBy(
    [...listMilestones(corpus), ...listEvents(corpus)],
    (row) => row.document,
  );
  return [...indexDocuments(corpus)].flatMap((indexed) => {
    const own = rows.get(indexed.document.id);
    return own === undefined ? [] : [toPlan(corpus, indexed, own)];
  });
}

function toPlan(corpus: Corpus, indexed: IndexedDocument, rows: readonly PlanRow[]): CalendarPlan {
  const { id, territory, kind } = indexed.document;
  const period = periodOf(indexed.document, rows);
  const bounds = period === null ? null : boundsOf(indexed.document, period);
  const definitions = listDefinitions(corpus, indexed.document);
  const dated = rows.map((row) => ({
    row,
    times: timesOf(row, bounds),
    audiences: row.audience === '' ? [] : audiencesOf(spellOut(row.audience, definitions)),
    notes: notesOf(row, indexed),
  }));
  return {
    document: id,
    territory,
    kind: kind === 'roadmap' ? 'roadmap' : 'event-plan',
    period,
    ends: latest(dated.flatMap(({ times }) => times.map(({ to }) => to))),
    rows: dated.toSorted(byTime),
  };
}

/** What the document's printed name says, else the year of its last date. */
function periodOf({ content }: LegalDocument, rows: readonly PlanRow[]): PlanPeriod | null {
  if (content.kind === 'missing') return null;
  const title = content.tree.blocks.find((block) => block.kind === 'title');
  const year = lastYear(rows);
  return printedPeriod(title?.text ?? '') ?? (year === null ? null : yearsPeriod(year, year));
}

function lastYear(rows: readonly PlanRow[]): number | null {
  const days = rows.flatMap((row) => row.dates.map((date) => date.to ?? date.from));
  const last = latest(days.filter((day) => day !== null));
  return last === null ? null : Number(last.slice(0, 4));
}

/** A plan cannot begin before its act, nor before its period. */
function boundsOf({ act }: LegalDocument, { start, end }: PlanPeriod): PlanBounds {
  return { start: act.date > start ? act.date : start, end };
}

function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}

/** Rows by their first printed day; those that print none («весь период») after, in printed order. */
function byTime(a: CalendarRow, b: CalendarRow): number {
  return firstDay(a).localeCompare(firstDay(b));
}

function firstDay({ times }: CalendarRow): string {
  const printed = times.filter((time) => !time.startIsOurs);
  return printed.map((time) => time.from ?? time.to).toSorted()[0] ?? '9999';
}

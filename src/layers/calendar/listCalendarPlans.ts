import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';
import { indexDocuments, type IndexedDocument } from '../provisions/indexDocuments.ts';
import type { CalendarPlan, CalendarRow } from './CalendarPlan.ts';
import { notesOf } from './notesOf.ts';
import { timesOf, type PlanBounds } from './timesOf.ts';

/** Every roadmap and event plan with rows, in the order of documents. */
export function listCalendarPlans(corpus: Corpus): CalendarPlan[] {
  const rows = Map.groupBy(
    [...listMilestones(corpus), ...listEvents(corpus)],
    (row) => row.document,
  );
  return [...indexDocuments(corpus)].flatMap((indexed) => {
    const own = rows.get(indexed.document.id);
    return own === undefined ? [] : [toPlan(indexed, own)];
  });
}

function toPlan(indexed: IndexedDocument, rows: readonly PlanRow[]): CalendarPlan {
  const { id, territory, kind } = indexed.document;
  const year = printedYear(indexed.document) ?? lastYear(rows);
  const bounds = year === null ? null : boundsOf(indexed.document, year);
  const dated = rows.map((row) => ({
    row,
    times: timesOf(row, bounds),
    notes: notesOf(row, indexed),
  }));
  return {
    document: id,
    territory,
    kind: kind === 'roadmap' ? 'roadmap' : 'event-plan',
    year,
    ends: latest(dated.flatMap(({ times }) => times.map(({ to }) => to))),
    rows: dated.toSorted(byTime),
  };
}

/** «… в 2021 году» in the document's printed name. */
function printedYear(document: LegalDocument): number | null {
  if (document.content.kind === 'missing') return null;
  const title = document.content.tree.blocks.find((block) => block.kind === 'title');
  const year = /в (\d{4}) году/.exec(title?.text ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function lastYear(rows: readonly PlanRow[]): number | null {
  const days = rows.flatMap((row) => row.dates.map((date) => date.to ?? date.from));
  const last = latest(days.filter((day) => day !== null));
  return last === null ? null : Number(last.slice(0, 4));
}

/** A plan cannot begin before its act, nor before its year. */
function boundsOf({ act }: LegalDocument, year: number): PlanBounds {
  const first = `${year}-01-01`;
  return { start: act.date > first ? act.date : first, end: `${year}-12-31` };
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

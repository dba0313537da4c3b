import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanDate, PlanRow } from '../plans/PlanRow.ts';
import type { CalendarPlan, CalendarRow, CalendarTime } from './CalendarPlan.ts';

/** Every roadmap and event plan with dates, in the order of documents. */
export function listCalendarPlans(corpus: Corpus): CalendarPlan[] {
  const rows = Map.groupBy(
    [...listMilestones(corpus), ...listEvents(corpus)],
    (row) => row.document,
  );
  return corpus.documents.flatMap((document) => {
    const own = rows.get(document.id);
    return own === undefined ? [] : [toPlan(document, own)];
  });
}

function toPlan(document: LegalDocument, rows: readonly PlanRow[]): CalendarPlan {
  const dates = rows.flatMap((row) => row.dates.map((date) => date.to ?? date.from));
  const last =
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? null;
  const year = printedYear(document) ?? (last === null ? null : Number(last.slice(0, 4)));
  const end = year === null ? null : `${year}-12-31`;
  const start = startOfPlan(document, year);
  const dated = rows.map((row) => ({
    row,
    times: row.dates.flatMap((date) => toTime(date, start, end)),
  }));
  const kind = document.kind === 'roadmap' ? 'roadmap' : 'event-plan';
  const { id, territory } = document;
  return { document: id, territory, kind, year, ends: latest(dated), rows: dated.toSorted(byTime) };
}

/** «… в 2021 году» in the document's printed name. */
function printedYear(document: LegalDocument): number | null {
  if (document.content.kind === 'missing') return null;
  const title = document.content.tree.blocks.find((block) => block.kind === 'title');
  const year = /в (\d{4}) году/.exec(title?.text ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

/** A plan cannot begin before its act, nor before its year. */
function startOfPlan({ act }: LegalDocument, year: number | null): string | null {
  return year === null ? null : laterOf(act.date, `${year}-01-01`);
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** A recurrence without printed bounds lasts from the act to the end of the plan's year: our reading. */
function toTime(date: PlanDate, planStart: string | null, planEnd: string | null): CalendarTime[] {
  const isOpen = date.repeat !== null;
  const to = isOpen ? planEnd : (date.to ?? date.from);
  if (to === null) return [];
  const from = date.from ?? (isOpen ? planStart : null);
  return [{ words: date.text, from, to, repeat: date.repeat, endIsOurs: isOpen }];
}

function latest(rows: readonly CalendarRow[]): string | null {
  return (
    rows
      .flatMap(({ times }) => times.map((time) => time.to))
      .toSorted()
      .at(-1) ?? null
  );
}

function byTime(a: CalendarRow, b: CalendarRow): number {
  return startOf(a).localeCompare(startOf(b));
}

function startOf({ times }: CalendarRow): string {
  const [first] = times;
  return first === undefined ? '9' : (first.from ?? first.to);
}

import type { CalendarPlan, CalendarRow } from '../../layers/calendar/CalendarPlan.ts';
import { occurrencesOf } from '../../layers/calendar/occurrencesOf.ts';

/** A month, ISO: «2021-09». */
export type Month = string;

/** Rows that fall on one month; a row of many months is in each. */
export interface MonthRows {
  readonly month: Month;
  readonly rows: readonly CalendarRow[];
}

/** Months of a plan in their order, from the first with a printed date to the last, none of them empty. */
export function monthsOf({ rows }: CalendarPlan): MonthRows[] {
  const dated = rows.filter(isPrinted);
  const falling = dated.map((row) => ({ row, months: new Set(monthsOfRow(row)) }));
  const months = new Set(falling.flatMap((one) => [...one.months]));
  return [...months].toSorted().map((month) => ({
    month,
    rows: falling.filter((one) => one.months.has(month)).map(({ row }) => row),
  }));
}

/** Rows that print no day («весь период», «ежемесячно»): they belong to no month in particular. */
export function undatedRows({ rows }: CalendarPlan): CalendarRow[] {
  return rows.filter((row) => !isPrinted(row));
}

function isPrinted({ times }: CalendarRow): boolean {
  return times.some((time) => !time.startIsOurs);
}

function monthsOfRow({ times }: CalendarRow): Month[] {
  return times.flatMap(occurrencesOf).flatMap(({ from, to }) => monthsBetween(from, to));
}

/** Every month from one day to another, both counted. */
export function monthsBetween(from: string, to: string): Month[] {
  const months: Month[] = [];
  const last = to.slice(0, 7);
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

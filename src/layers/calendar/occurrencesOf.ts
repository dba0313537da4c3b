import type { CalendarTime } from './CalendarPlan.ts';
import { repeatMonths } from './repeatMonths.ts';

/** Days from the first to the last, ISO; `from` is the day itself for a deadline. */
export interface Occurrence {
  readonly from: string;
  readonly to: string;
}

/**
 * When a time falls: the days of a recurrence whose first day is printed («01 октября, далее
 * ежеквартально»), else its whole span. A deadline falls on its day.
 */
export function occurrencesOf(time: CalendarTime): Occurrence[] {
  const months = time.startIsOurs ? null : repeatMonths(time.repeat);
  const first = time.from ?? time.to;
  if (months === null) return [{ from: first, to: time.to }];
  const days: Occurrence[] = [];
  for (let at = 0; ; at += months) {
    const day = addMonths(first, at);
    if (day > time.to) return days;
    days.push({ from: day, to: day });
  }
}

/** The same day so many months on; the last day of a month that is too short. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return next.toISOString().slice(0, 10);
}

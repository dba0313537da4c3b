import { addMonths } from './addMonths.ts';
import type { CalendarTime } from './CalendarPlan.ts';
import { fixedMonths } from './fixedMonths.ts';

/** Days from the first to the last, ISO; `from` is the day itself for a deadline. */
export interface Occurrence {
  readonly from: string;
  readonly to: string;
}

/**
 * When a time falls: the days of a recurrence that the act fixes («01 октября, далее
 * ежеквартально»), else its whole span. A deadline falls on its day.
 */
export function occurrencesOf(time: CalendarTime): Occurrence[] {
  const months = fixedMonths(time);
  const first = time.from ?? time.to;
  if (months === null) return [{ from: first, to: time.to }];
  const days: Occurrence[] = [];
  for (let at = 0; ; at += months) {
    const day = addMonths(first, at);
    if (day > time.to) return days;
    days.push({ from: day, to: day });
  }
}

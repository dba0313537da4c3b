import { addMonths } from './addMonths.ts';
import type { CalendarTime } from './CalendarPlan.ts';
import { repeatMonths } from './repeatMonths.ts';

/**
 * Months between the days of a recurrence whose days the act fixes; null where it does not. «01 октября, далее
 * ежеквартально» fixes them; «ежемесячно с 1 января по 31 мая» does not: its last day is none of them.
 */
export function fixedMonths(time: CalendarTime): number | null {
  const months = time.startIsOurs ? null : repeatMonths(time.repeat);
  if (months === null || time.endIsOurs) return months;
  return isOneOfThem(time.to, time.from ?? time.to, months) ? months : null;
}

function isOneOfThem(day: string, first: string, months: number): boolean {
  for (let at = 0; ; at += months) {
    const one = addMonths(first, at);
    if (one >= day) return one === day;
  }
}

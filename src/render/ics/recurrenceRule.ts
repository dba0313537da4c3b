import type { CalendarTime } from '../../layers/calendar/CalendarPlan.ts';
import { fixedMonths } from '../../layers/calendar/fixedMonths.ts';
import { compactDay } from './compactDay.ts';

/**
 * A recurrence as a RECUR value of RFC 5545 §3.3.10. Null for a single time, and where the act does not fix
 * the days or does not begin them.
 */
export function recurrenceRule(time: CalendarTime): string | null {
  const { from, to } = time;
  const months = fixedMonths(time);
  if (months === null) return null;
  const every = months === 1 ? '' : `;INTERVAL=${months}`;
  return `FREQ=MONTHLY${every}${lastDays(from ?? to)};UNTIL=${compactDay(to)}`;
}

/** From the 29th on, a shorter month would be left out: its last day stands instead. */
function lastDays(first: string): string {
  const day = Number(first.slice(8));
  if (day < 29) return '';
  const days = Array.from({ length: day - 27 }, (_, at) => 28 + at);
  return `;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

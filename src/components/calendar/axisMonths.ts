import type { CalendarPlan } from '../../layers/calendar/CalendarPlan.ts';
import { monthsBetween, monthsOf, type Month } from './monthsOf.ts';

/** Months of a plan's axis: those of its printed days, else of its open times; none where it has no time. */
export function axisMonths(plan: CalendarPlan): Month[] {
  const printed = monthsOf(plan).map(({ month }) => `${month}-01`);
  const days = printed.length > 0 ? printed : openDays(plan);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}

function openDays({ rows }: CalendarPlan): string[] {
  return rows.flatMap(({ times }) => times.flatMap(({ from, to }) => [from ?? to, to])).toSorted();
}

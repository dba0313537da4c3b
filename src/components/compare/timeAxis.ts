import type { CalendarTime } from '../../layers/calendar/CalendarPlan.ts';

/** One scale for all plans: where days stand across a picture, in its own units. */
export interface TimeAxis {
  /** Beginnings of months, of quarters where the span is over two years, of years where it is over ten. */
  readonly marks: readonly { readonly name: string; readonly x: number }[];
  readonly across: (day: string) => number;
  readonly widthOf: (time: Pick<CalendarTime, 'from' | 'to'>) => number;
}

const DAY = 86_400_000;
const MONTH_NAME = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
/** A day is still seen. */
const NARROWEST = 6;

/** `width` is that of the picture. Null where there is no time to show: an axis would invent one. */
export function timeAxis(
  times: readonly Pick<CalendarTime, 'from' | 'to'>[],
  width: number,
): TimeAxis | null {
  const days = times.flatMap(({ from, to }) => [from ?? to, to]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Date.parse(`${first.slice(0, 7)}-01`);
  const end = Date.parse(last) + DAY;
  const scale = width / (end - start);
  const across = (day: string) => round((Date.parse(day) - start) * scale);
  return {
    across,
    widthOf: ({ from, to }) =>
      round(Math.max(NARROWEST, (Date.parse(to) + DAY - Date.parse(from ?? to)) * scale)),
    marks: marksBetween(start, end).map((at) => ({
      name: new Intl.DateTimeFormat('ru', MONTH_NAME).format(at),
      x: round((at - start) * scale),
    })),
  };
}

function marksBetween(start: number, end: number): number[] {
  const days = (end - start) / DAY;
  const step = days > 3653 ? 12 : days > 731 ? 3 : 1;
  const marks: number[] = [];
  for (let at = start; at < end; at = monthsLater(at, step)) marks.push(at);
  return marks;
}

function monthsLater(at: number, months: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

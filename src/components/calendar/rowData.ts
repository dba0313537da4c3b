import type { CalendarRow } from '../../layers/calendar/CalendarPlan.ts';

/** Attributes by which a script filters a row of the calendar and tells its state: the same in every view. */
export function rowData(one: CalendarRow) {
  const { row, audiences } = one;
  return {
    'data-row': '',
    'data-territory': row.territory,
    'data-responsible': row.bodies.map((body) => `${row.territory}/${body}`).join(' '),
    'data-audience': audiences.join(' '),
    ...timeData(one),
  };
}

/** First and last day of a row's times, by which a script tells whether it is past. */
export function timeData({ times }: CalendarRow) {
  return { 'data-from': firstDay(times), 'data-to': lastDay(times) };
}

/** Undefined where a time is «до …»: it is on until its day. */
function firstDay(times: CalendarRow['times']): string | undefined {
  const days = times.map((time) => time.from);
  return days.includes(null) ? undefined : days.filter((day) => day !== null).toSorted()[0];
}

function lastDay(times: CalendarRow['times']): string | undefined {
  return times
    .map((time) => time.to)
    .toSorted()
    .at(-1);
}

import { audiencesOf } from '../../layers/calendar/audiencesOf.ts';
import type { CalendarRow } from '../../layers/calendar/CalendarPlan.ts';

/** Attributes by which the page's script filters a row and tells its state: the same in every view. */
export function rowData({ row, times }: CalendarRow) {
  return {
    'data-row': '',
    'data-territory': row.territory,
    'data-responsible': row.bodies.map((body) => `${row.territory}/${body}`).join(' '),
    'data-audience': row.audience === '' ? '' : audiencesOf(row.audience).join(' '),
    'data-from': times[0]?.from ?? undefined,
    'data-to': times.at(-1)?.to,
  };
}

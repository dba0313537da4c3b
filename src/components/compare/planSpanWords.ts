import type { CalendarPlan } from '../../layers/calendar/CalendarPlan.ts';
import { formatDay } from '../../text/formatDay.ts';
import { plural } from '../../text/plural.ts';

/** «14 строк, с 14.07.2021 по 31.12.2021»; where no row has a day, that there is none. */
export function planSpanWords({ rows }: CalendarPlan): string {
  const days = rows
    .flatMap(({ times }) => times.flatMap(({ from, to }) => [from ?? to, to]))
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const count = `${rows.length} ${plural(rows.length, ['строка', 'строки', 'строк'])}`;
  if (first === undefined || last === undefined)
    return `${count}; сроков, которые можно отметить на оси, не напечатано`;
  return `${count}, с ${formatDay(first)} по ${formatDay(last)}`;
}

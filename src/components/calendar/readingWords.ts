import type { CalendarTime } from '../../layers/calendar/CalendarPlan.ts';
import { formatDay } from '../../text/formatDay.ts';

/** What is our reading in a row's times, or null when every bound is printed. */
export function readingWords(times: readonly CalendarTime[]): string | null {
  const open = times.find((time) => time.startIsOurs) ?? times.find((time) => time.endIsOurs);
  if (open === undefined) return null;
  const end = `до конца плана, ${formatDay(open.to)}. Это наше прочтение.`;
  return open.startIsOurs && open.from !== null
    ? `Начало и конец в документе не названы: считаем с ${formatDay(open.from)} ${end}`
    : `Конец в документе не назван: считаем ${end}`;
}

import type { CalendarTime } from '../../layers/calendar/CalendarPlan.ts';

/** What is our reading in a row's times, or null when every bound is printed. */
export function readingWords(times: readonly CalendarTime[]): string | null {
  if (times.some((time) => time.startIsOurs))
    return 'Начало и конец в документе не названы: считаем со дня акта до конца года плана. Это наше прочтение.';
  if (times.some((time) => time.endIsOurs))
    return 'Конец в документе не назван: считаем до конца года плана. Это наше прочтение.';
  return null;
}

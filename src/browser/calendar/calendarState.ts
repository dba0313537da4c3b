/** Where a time stands against the reader's day. */
export type CalendarState = 'past' | 'now' | 'coming';

/** All days are ISO («2021-09-01»), so they compare as text. `from` null is «до …»: it is on until its day. */
export function calendarState(from: string | null, to: string, today: string): CalendarState {
  if (to < today) return 'past';
  return from === null || from <= today ? 'now' : 'coming';
}

/** The reader's day by the reader's clock. */
export function isoDay(moment: Date): string {
  const day = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${day(moment.getMonth() + 1)}-${day(moment.getDate())}`;
}

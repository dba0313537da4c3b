import type { CalendarRow, CalendarTime, RowNote } from '../../layers/calendar/CalendarPlan.ts';
import type { CalendarPlace } from './CalendarPlace.ts';
import { escapeText } from './escapeText.ts';

/**
 * One time of a row as an all-day entry. A deadline («до …») stands on its last day; a recurrence that has a
 * rule is repeated; one without («дважды в месяц») spans its days, with the printed words in the text.
 */
export function renderEntry(
  { row, notes }: CalendarRow,
  time: CalendarTime,
  ordinal: number,
  place: CalendarPlace,
): string[] {
  const first = time.from ?? time.to;
  const rule = ruleOf(time);
  const last = rule === null ? time.to : first;
  return [
    'BEGIN:VEVENT',
    `UID:${row.document}-${row.provision}-${ordinal}@svod`,
    `DTSTAMP:${compact(place.dayOf(row.document))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    ...(rule === null ? [] : [`RRULE:${rule};UNTIL=${compact(time.to)}`]),
    `SUMMARY:${escapeText(time.from === null ? `Срок: ${row.title}` : row.title)}`,
    `DESCRIPTION:${escapeText(descriptionOf({ row, notes }, time, place))}`,
    `URL:${place.urlOf(row.document, row.provision)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Null for a single time, and for a recurrence whose days the act does not fix or does not begin. */
function ruleOf({ repeat, startIsOurs }: CalendarTime): string | null {
  if (startIsOurs) return null;
  switch (repeat) {
    case 'monthly':
      return 'FREQ=MONTHLY';
    case 'quarterly':
      return 'FREQ=MONTHLY;INTERVAL=3';
    case 'yearly':
      return 'FREQ=YEARLY';
    case 'twice-monthly':
    case 'continuous':
    case null:
      return null;
  }
}

function descriptionOf(
  { row, notes }: Pick<CalendarRow, 'row' | 'notes'>,
  time: CalendarTime,
  place: CalendarPlace,
): string {
  const lines = [
    `Срок в документе: ${row.deadline}`,
    ...notes.filter(({ isOfTime }) => isOfTime).map(noteLine),
    row.responsible && `Ответственный: ${row.responsible}`,
    row.result && `Результат: ${row.result}`,
    row.audience && `Участники: ${row.audience}`,
    place.titleOf(row.document),
    ...ourReading(time),
    'Не официальная публикация. Действует ли акт сегодня, смотрите на странице документа.',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function noteLine({ kind, words, text }: RowNote): string {
  return kind === 'slip' ? `Так в документе: «${words}». ${text}` : `Примечание: ${text}`;
}

function ourReading({ startIsOurs, endIsOurs }: CalendarTime): string[] {
  if (startIsOurs)
    return ['Начало и конец в документе не названы: взяты день акта и конец года плана.'];
  return endIsOurs ? ['Конец повторения в документе не назван: взят конец года плана.'] : [];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** DTEND is the first day after the entry. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

import type { CalendarRow, CalendarTime, RowNote } from '../../layers/calendar/CalendarPlan.ts';
import type { CalendarPlace } from './CalendarPlace.ts';
import { compactDay } from './compactDay.ts';
import { escapeText } from './escapeText.ts';
import { recurrenceRule } from './recurrenceRule.ts';

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
  const rule = recurrenceRule(time);
  const last = rule === null ? time.to : first;
  const address = place.urlOf(row.document, row.provision);
  return [
    'BEGIN:VEVENT',
    `UID:${row.document}-${row.provision}-${ordinal}@svod`,
    `DTSTAMP:${compactDay(place.dayOf(row.document))}T000000Z`,
    `DTSTART;VALUE=DATE:${compactDay(first)}`,
    `DTEND;VALUE=DATE:${compactDay(dayAfter(last))}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escapeText(time.from === null ? `Срок: ${row.title}` : row.title)}`,
    `DESCRIPTION:${escapeText(descriptionOf({ row, notes }, time, place))}`,
    ...(address === null ? [] : [`URL:${address}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function descriptionOf(
  { row, notes }: Pick<CalendarRow, 'row' | 'notes'>,
  time: CalendarTime,
  place: CalendarPlace,
): string {
  const address = place.urlOf(row.document, row.provision);
  const lines = [
    `Срок в документе: ${row.deadline}`,
    ...notes.filter(({ isOfTime }) => isOfTime).map(noteLine),
    row.responsible && `Ответственный: ${row.responsible}`,
    row.result && `Результат: ${row.result}`,
    row.audience && `Участники: ${row.audience}`,
    place.titleOf(row.document),
    ...ourReading(time),
    'Не официальная публикация. Действует ли акт сегодня, смотрите на странице документа.',
    // Calendars that show no URL of an entry show its words.
    ...(address === null ? [] : [address]),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function noteLine({ kind, words, text }: RowNote): string {
  return kind === 'slip' ? `Так в документе: «${words}». ${text}` : `Примечание: ${text}`;
}

function ourReading({ startIsOurs, endIsOurs }: CalendarTime): string[] {
  if (startIsOurs)
    return ['Начало и конец в документе не названы: до конца плана – наше прочтение.'];
  return endIsOurs
    ? ['Конец повторения в документе не назван: до конца плана – наше прочтение.']
    : [];
}

/** DTEND is the first day after the entry. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

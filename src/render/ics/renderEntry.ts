import type { CalendarTime } from '../../layers/calendar/CalendarPlan.ts';
import type { PlanRow } from '../../layers/plans/PlanRow.ts';
import type { CalendarPlace } from './CalendarPlace.ts';
import { escapeText } from './escapeText.ts';

/**
 * One time of a row as an all-day entry. A deadline («до …») stands on its last day; a recurrence that has a
 * rule is repeated; one without («дважды в месяц») spans its days, with the printed words in the text.
 */
export function renderEntry(
  row: PlanRow,
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
    `DESCRIPTION:${escapeText(descriptionOf(row, time, place))}`,
    `URL:${place.urlOf(row.document, row.provision)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Null for a single time, and for a recurrence whose days the act does not fix. */
function ruleOf({ repeat }: CalendarTime): string | null {
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

function descriptionOf(row: PlanRow, time: CalendarTime, place: CalendarPlace): string {
  const lines = [
    `Срок в документе: ${row.deadline}`,
    row.responsible && `Ответственный: ${row.responsible}`,
    row.result && `Результат: ${row.result}`,
    row.audience && `Участники: ${row.audience}`,
    place.titleOf(row.document),
    time.endIsOurs && 'Конец повторения в документе не назван: взят конец года плана.',
    'Не официальная публикация. Действует ли акт сегодня, смотрите на странице документа.',
  ];
  return lines.filter((line) => line !== '' && line !== false).join('\n');
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

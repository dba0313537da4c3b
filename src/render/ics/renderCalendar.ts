import type { CalendarPlan } from '../../layers/calendar/CalendarPlan.ts';
import type { CalendarPlace } from './CalendarPlace.ts';
import { escapeText } from './escapeText.ts';
import { foldLine } from './foldLine.ts';
import { renderEntry } from './renderEntry.ts';

/** A calendar to subscribe to (RFC 5545): every dated row of a territory's roadmaps and event plans. */
export function renderCalendar(plans: readonly CalendarPlan[], place: CalendarPlace): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Svod//Calendar 1//RU',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(place.name)}`,
    `X-WR-CALNAME:${escapeText(place.name)}`,
    ...plans.flatMap((plan) =>
      plan.rows.flatMap((row) =>
        row.times.flatMap((time, at) => renderEntry(row, time, at + 1, place)),
      ),
    ),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

import { describe, expect, it } from 'vitest';
import type { CalendarTime, RowNote } from '../../../src/layers/calendar/CalendarPlan.ts';
import type { PlanRow } from '../../../src/layers/plans/PlanRow.ts';
import type { CalendarPlace } from '../../../src/render/ics/CalendarPlace.ts';
import { renderCalendar } from '../../../src/render/ics/renderCalendar.ts';
import { calendarFaults } from '../../helpers/calendarFaults.ts';

const row: PlanRow = {
  id: 'l-a2#row9',
  document: 'l-a2',
  territory: 'l',
  act: 'l',
  provision: 'row9',
  number: '9',
  group: null,
  title: 'Заключены соглашения; составлен, утвержден план',
  responsible: 'ГАОУ ДПО «ЛОИРО»',
  bodies: [],
  result: 'Соглашения',
  audience: '',
  deadline: '01 октября 2021 года, далее ежеквартально',
  dates: [],
};

const single: CalendarTime = {
  words: '01 октября 2021 года',
  from: '2021-10-01',
  to: '2021-10-01',
  repeat: null,
  startIsOurs: false,
  endIsOurs: false,
};

const slip: RowNote = {
  kind: 'slip',
  words: 'каждый второй вторник',
  text: 'Срок противоречит сам себе',
  isOfTime: true,
};

const onSite = (document: string, provision: string) =>
  `https://svod.example/${document}#${provision}`;

function linesOf(
  time: Partial<CalendarTime>,
  notes: readonly RowNote[] = [],
  urlOf: CalendarPlace['urlOf'] = onSite,
): string[] {
  const times = [{ ...single, ...time }];
  const plan = {
    document: 'l-a2',
    territory: 'l',
    kind: 'roadmap',
    period: null,
    ends: null,
  } as const;
  const calendar = renderCalendar([{ ...plan, rows: [{ row, times, notes, audiences: [] }] }], {
    name: 'Свод. Ленинградская область',
    urlOf,
    titleOf: () => 'Дорожная карта',
    dayOf: () => '2021-07-14',
  });
  expect(calendarFaults(Buffer.from(calendar))).toEqual([]);
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

describe('renderCalendar', () => {
  it('writes an all-day entry that ends before the next day, stamped by the act', () => {
    const lines = linesOf({});
    expect(lines).toContain('DTSTART;VALUE=DATE:20211001');
    expect(lines).toContain('DTEND;VALUE=DATE:20211002');
    expect(lines).toContain('DTSTAMP:20210714T000000Z');
    expect(lines).toContain('UID:l-a2-row9-1@svod');
    expect(lines).toContain('URL:https://svod.example/l-a2#row9');
    expect(lines).toContain('SUMMARY:Заключены соглашения\\; составлен\\, утвержден план');
  });

  it('says the address of the provision in its words too: some calendars show no URL', () => {
    const words = linesOf({}).find((line) => line.startsWith('DESCRIPTION:'));
    expect(words).toMatch(/\\nhttps:\/\/svod\.example\/l-a2#row9$/);
  });

  it('gives no address where the site has none: a path is no URL', () => {
    const lines = linesOf({}, [], () => null);
    expect(lines.some((line) => line.startsWith('URL'))).toBe(false);
    expect(lines.join('\n')).not.toContain('null');
  });

  it('lets no character of a document break a line', () => {
    const text = 'Строка\r\nдругая\rтретья\u0007; \\ конец, 𝔸'.repeat(9);
    const lines = linesOf({}, [{ ...slip, kind: 'note', text }]);
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'Строка\\nдругая\\nтретья\\; \\\\ конец\\, 𝔸',
    );
  });

  it('puts a deadline on its last day and says so', () => {
    const lines = linesOf({ from: null, to: '2021-12-31' });
    expect(lines).toContain('DTSTART;VALUE=DATE:20211231');
    expect(lines).toContain('DTEND;VALUE=DATE:20220101');
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:Срок: /);
  });

  it('repeats what has a rule, and says whose the end is', () => {
    const lines = linesOf({ repeat: 'quarterly', to: '2021-12-31', endIsOurs: true });
    expect(lines).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3;UNTIL=20211231');
    expect(lines).toContain('DTEND;VALUE=DATE:20211002');
    expect(lines.join('\n')).toContain('Конец повторения в документе не назван');
  });

  it('invents no day for a recurrence whose beginning is our reading', () => {
    const lines = linesOf({
      repeat: 'monthly',
      to: '2021-12-31',
      startIsOurs: true,
      endIsOurs: true,
    });
    expect(lines.some((line) => line.startsWith('RRULE'))).toBe(false);
    expect(lines).toContain('DTEND;VALUE=DATE:20220101');
    expect(lines.join('\n')).toContain('Начало и конец в документе не названы');
  });

  it.each([
    ['monthly', '2021-09-15', 'FREQ=MONTHLY;UNTIL=20211231'],
    ['yearly', '2021-09-15', 'FREQ=MONTHLY;INTERVAL=12;UNTIL=20211231'],
    ['monthly', '2021-08-31', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20211231'],
    [
      'quarterly',
      '2021-06-30',
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20211231',
    ],
  ] as const)('%s from %s skips no short month', (repeat, from, rule) => {
    expect(linesOf({ repeat, from, to: '2021-12-31', endIsOurs: true })).toContain(`RRULE:${rule}`);
  });

  it('ends a recurrence on its printed day and calls nothing our reading', () => {
    const lines = linesOf({ repeat: 'monthly', from: '2021-09-15', to: '2021-11-15' });
    expect(lines).toContain('RRULE:FREQ=MONTHLY;UNTIL=20211115');
    expect(lines.join('\n')).not.toContain('наше прочтение');
  });

  it('is no iTIP message: a method would ask for an organiser', () => {
    expect(linesOf({}).some((line) => line.startsWith('METHOD'))).toBe(false);
  });

  it('carries the slip of the time', () => {
    const text = linesOf({}, [slip, { ...slip, text: 'о названии', isOfTime: false }]).join('\n');
    expect(text).toContain('Так в документе: «каждый второй вторник». Срок противоречит сам себе');
    expect(text).not.toContain('о названии');
  });

  it('spans what the act repeats without fixing the days', () => {
    const lines = linesOf({ repeat: 'twice-monthly', to: '2021-12-31' });
    expect(lines).toContain('DTEND;VALUE=DATE:20220101');
    expect(lines.some((line) => line.startsWith('RRULE'))).toBe(false);
  });
});

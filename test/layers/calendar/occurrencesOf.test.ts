import { describe, expect, it } from 'vitest';
import type { CalendarTime } from '../../../src/layers/calendar/CalendarPlan.ts';
import { occurrencesOf } from '../../../src/layers/calendar/occurrencesOf.ts';

function days(parts: Partial<CalendarTime>): string[] {
  const base = { words: '', from: null, repeat: null, startIsOurs: false, endIsOurs: false };
  return occurrencesOf({ ...base, to: '2021-12-31', ...parts }).map(({ from, to }) =>
    from === to ? from : `${from}–${to}`,
  );
}

describe('occurrencesOf', () => {
  it.each([
    ['a deadline on its day', { to: '2021-08-20' }, ['2021-08-20']],
    ['a span as a whole', { from: '2021-09-01' }, ['2021-09-01–2021-12-31']],
    [
      'a quarterly time on its days',
      { from: '2021-06-01', repeat: 'quarterly', endIsOurs: true },
      ['2021-06-01', '2021-09-01', '2021-12-01'],
    ],
    [
      'a monthly time, on the last day of a short month',
      { from: '2021-08-31', repeat: 'monthly', to: '2021-10-31' },
      ['2021-08-31', '2021-09-30', '2021-10-31'],
    ],
    [
      'a recurrence to a printed day of its own',
      { from: '2021-10-05', repeat: 'monthly', to: '2021-12-05' },
      ['2021-10-05', '2021-11-05', '2021-12-05'],
    ],
    [
      '«ежемесячно с октября по декабрь» as its span: no day is invented',
      { from: '2021-10-01', repeat: 'monthly' },
      ['2021-10-01–2021-12-31'],
    ],
    [
      'half-yearly on its days',
      { from: '2021-01-15', repeat: 'half-yearly', endIsOurs: true },
      ['2021-01-15', '2021-07-15'],
    ],
    [
      'every week as its span',
      { from: '2021-09-01', repeat: 'weekly', endIsOurs: true },
      ['2021-09-01–2021-12-31'],
    ],
    [
      'a recurrence without a printed day as its span: no day is invented',
      { from: '2021-07-14', repeat: 'monthly', startIsOurs: true },
      ['2021-07-14–2021-12-31'],
    ],
    [
      'twice a month as its span',
      { from: '2021-09-01', repeat: 'twice-monthly' },
      ['2021-09-01–2021-12-31'],
    ],
  ] as const)('%s', (_, time, expected) => {
    expect(days(time)).toEqual(expected);
  });
});

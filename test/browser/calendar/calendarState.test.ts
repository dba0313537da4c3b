import { describe, expect, it } from 'vitest';
import { calendarState, isoDay } from '../../../src/browser/calendar/calendarState.ts';

describe('calendarState', () => {
  it.each([
    ['the day after the last', '2021-09-01', '2021-09-30', '2021-10-01', 'past'],
    ['the last day', '2021-09-01', '2021-09-30', '2021-09-30', 'now'],
    ['the first day', '2021-09-01', '2021-09-30', '2021-09-01', 'now'],
    ['the day before the first', '2021-09-01', '2021-09-30', '2021-08-31', 'coming'],
    ['a deadline before its day', null, '2021-08-20', '2021-01-01', 'now'],
    ['a deadline after its day', null, '2021-08-20', '2021-08-21', 'past'],
  ] as const)('%s', (_, from, to, today, state) => {
    expect(calendarState(from, to, today)).toBe(state);
  });
});

describe('isoDay', () => {
  it('is the day by the local clock, with zeros', () => {
    expect(isoDay(new Date(2021, 8, 1, 23, 59))).toBe('2021-09-01');
    expect(isoDay(new Date(2021, 11, 31, 0, 0))).toBe('2021-12-31');
  });
});

import { describe, expect, it } from 'vitest';
import { monthsBetween, monthsOf, undatedRows } from '../../../src/components/calendar/monthsOf.ts';
import type { CalendarPlan, CalendarTime } from '../../../src/layers/calendar/CalendarPlan.ts';

function plan(rows: Readonly<Record<string, Partial<CalendarTime>>>): CalendarPlan {
  return {
    document: 'p',
    territory: 't',
    kind: 'event-plan',
    period: null,
    ends: '2021-12-31',
    rows: Object.entries(rows).map(([provision, time]) => ({
      row: {
        id: `p#${provision}`,
        document: 'p',
        territory: 't',
        act: 'a',
        provision,
        number: null,
        group: null,
        title: provision,
        responsible: '',
        bodies: [],
        result: '',
        audience: '',
        deadline: '',
        dates: [],
      },
      notes: [],
      audiences: [],
      times: [
        {
          words: '',
          from: null,
          to: '2021-12-31',
          repeat: null,
          startIsOurs: false,
          endIsOurs: false,
          ...time,
        },
      ],
    })),
  };
}

describe('monthsOf', () => {
  const own = plan({
    span: { from: '2021-11-15', to: '2021-12-05' },
    deadline: { to: '2021-08-20' },
    quarterly: { from: '2021-08-01', to: '2021-12-31', repeat: 'quarterly', endIsOurs: true },
    monthly: { from: '2021-07-14', repeat: 'monthly', startIsOurs: true, endIsOurs: true },
  });

  it('puts rows under the months that they fall on, and no month without a row', () => {
    const months = monthsOf(own).map(({ month, rows }) => [
      month,
      rows.map(({ row }) => row.provision),
    ]);
    expect(months).toEqual([
      ['2021-08', ['deadline', 'quarterly']],
      ['2021-11', ['span', 'quarterly']],
      ['2021-12', ['span']],
    ]);
  });

  it('keeps apart what prints no day', () => {
    expect(undatedRows(own).map(({ row }) => row.provision)).toEqual(['monthly']);
  });
});

it('monthsBetween passes the end of a year', () => {
  expect(monthsBetween('2021-11-30', '2022-01-01')).toEqual(['2021-11', '2021-12', '2022-01']);
  expect(monthsBetween('2021-05-01', '2021-05-31')).toEqual(['2021-05']);
});

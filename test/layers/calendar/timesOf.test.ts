import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../src/layers/calendar/timesOf.ts';
import type { PlanDate, PlanRow } from '../../../src/layers/plans/PlanRow.ts';

const BOUNDS = { start: '2021-07-14', end: '2021-12-31' };

function times(date: Omit<PlanDate, 'text'>, bounds: typeof BOUNDS | null = BOUNDS) {
  const row: PlanRow = {
    id: 'plan#row1',
    document: 'plan',
    territory: 'l',
    act: 'l',
    provision: 'row1',
    number: '1',
    group: null,
    title: '',
    responsible: '',
    bodies: [],
    result: '',
    audience: '',
    deadline: 'срок',
    dates: [{ text: 'срок', ...date }],
  };
  return timesOf(row, bounds).map(({ words: _, ...time }) => time);
}

const printed = { repeat: null, startIsOurs: false, endIsOurs: false };

describe('timesOf', () => {
  it('keeps a printed span, and a deadline without a beginning', () => {
    expect(times({ from: '2021-09-01', to: '2021-12-31', repeat: null })).toEqual([
      { ...printed, from: '2021-09-01', to: '2021-12-31' },
    ]);
    expect(times({ from: null, to: '2021-08-20', repeat: null })).toEqual([
      { ...printed, from: null, to: '2021-08-20' },
    ]);
  });

  it('ends an open recurrence with the year of the plan, and says that this is our reading', () => {
    expect(times({ from: '2021-10-01', to: '2021-10-01', repeat: 'quarterly' })).toEqual([
      {
        from: '2021-10-01',
        to: '2021-12-31',
        repeat: 'quarterly',
        startIsOurs: false,
        endIsOurs: true,
      },
    ]);
  });

  it('ends a recurrence on its printed day («ежемесячно с января по май»), also in a plan without a year', () => {
    const ended = { from: '2021-09-01', to: '2021-11-30', repeat: 'monthly' } as const;
    const time = { ...ended, startIsOurs: false, endIsOurs: false };
    expect([times(ended), times(ended, null)]).toEqual([[time], [time]]);
  });

  it('begins a recurrence that prints no day with the act, and says so too', () => {
    expect(times({ from: null, to: null, repeat: 'monthly' })).toEqual([
      {
        from: '2021-07-14',
        to: '2021-12-31',
        repeat: 'monthly',
        startIsOurs: true,
        endIsOurs: true,
      },
    ]);
  });

  it('splits «до 01.11.2021, далее – в течение года» into a deadline and what goes on', () => {
    expect(times({ from: null, to: '2021-11-01', repeat: 'continuous' })).toEqual([
      { ...printed, from: null, to: '2021-11-01' },
      {
        from: '2021-11-01',
        to: '2021-12-31',
        repeat: 'continuous',
        startIsOurs: false,
        endIsOurs: true,
      },
    ]);
  });

  it('has no time for a recurrence in a plan without a year', () => {
    expect(times({ from: null, to: null, repeat: 'monthly' }, null)).toEqual([]);
  });
});

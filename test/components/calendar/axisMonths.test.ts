import { expect, it } from 'vitest';
import { axisMonths } from '../../../src/components/calendar/axisMonths.ts';
import type { CalendarPlan, CalendarTime } from '../../../src/layers/calendar/CalendarPlan.ts';
import type { PlanRow } from '../../../src/layers/plans/PlanRow.ts';

const row: PlanRow = {
  id: 'plan#row1',
  document: 'plan',
  territory: 'tver',
  act: 'tver-1',
  provision: 'row1',
  number: '1',
  group: null,
  title: 'Методический совет',
  responsible: '',
  bodies: [],
  result: '',
  audience: '',
  deadline: 'ежемесячно',
  dates: [],
};

function plan(times: readonly CalendarTime[]): CalendarPlan {
  const rows = times.map((time) => ({ row, times: [time], audiences: [], notes: [] }));
  return {
    document: 'plan',
    territory: 'tver',
    kind: 'event-plan',
    period: null,
    ends: null,
    rows,
  };
}

const open: CalendarTime = {
  words: 'ежемесячно',
  from: '2027-01-01',
  to: '2027-03-31',
  repeat: 'monthly',
  startIsOurs: true,
  endIsOurs: true,
};

it('has the months of open times where no day is printed', () => {
  expect(axisMonths(plan([open]))).toEqual(['2027-01', '2027-02', '2027-03']);
});

it('has the months of printed days alone where there are some', () => {
  const printed = {
    ...open,
    from: '2027-02-10',
    to: '2027-02-10',
    repeat: null,
    startIsOurs: false,
  };
  expect(axisMonths(plan([open, printed]))).toEqual(['2027-02']);
});

it('has none where the plan has no time', () => {
  expect(axisMonths(plan([]))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import type { CalendarPlan, CalendarTime } from '../../../src/layers/calendar/CalendarPlan.ts';
import { listCalendarPlans } from '../../../src/layers/calendar/listCalendarPlans.ts';

const { corpus } = loadCorpus('content');
const plans = listCalendarPlans(corpus);

function planOf(document: string): CalendarPlan {
  const found = plans.find((plan) => plan.document === document);
  if (found === undefined) throw new Error(`No plan ${document}`);
  return found;
}

/** «до 2021-08-20», «2021-09-01–2021-12-31», «2021-07-14*–2021-12-31* monthly»: a star marks our reading. */
function timeWords({ from, to, repeat, startIsOurs, endIsOurs }: CalendarTime): string {
  const end = to + (endIsOurs ? '*' : '');
  if (from === null) return `до ${end}`;
  const span = from === to ? end : `${from}${startIsOurs ? '*' : ''}–${end}`;
  return repeat === null ? span : `${span} ${repeat}`;
}

function timesAt(document: string, provision: string): string[] {
  const row = planOf(document).rows.find((one) => one.row.provision === provision);
  return row?.times.map(timeWords) ?? [];
}

describe('listCalendarPlans', () => {
  it('has every plan with a text, and the period and the last day of each', () => {
    expect(
      plans.map(({ document, kind, period, ends }) => [document, kind, period?.words, ends]),
    ).toEqual([
      ['leningrad-1982-r-a2', 'roadmap', '2021 года', '2021-12-31'],
      ['leningrad-1982-r-a4', 'event-plan', '2021 года', '2021-12-31'],
      ['megion-360-o-a2', 'roadmap', '2021 года', '2021-12-31'],
    ]);
  });

  it.each([
    ['leningrad-1982-r-a2', 'row6', ['2021-09-01']],
    ['leningrad-1982-r-a2', 'row9', ['2021-10-01–2021-12-31* quarterly']],
    ['leningrad-1982-r-a4', 'row5.3', ['2021-09-01–2021-09-30', '2021-11-01–2021-11-30']],
    ['leningrad-1982-r-a4', 'row5.4', ['2021-07-14*–2021-12-31* twice-monthly']],
    ['leningrad-1982-r-a4', 'row5.6', ['2021-07-14*–2021-12-31* monthly']],
    ['leningrad-1982-r-a4', 'row2.3', ['2021-07-14*–2021-12-31* continuous']],
    ['megion-360-o-a2', 'row1', ['до 2021-08-20']],
    ['megion-360-o-a2', 'row7', ['2021-08-19*–2021-12-31* continuous']],
    ['megion-360-o-a2', 'row8', ['до 2021-11-01', '2021-11-01–2021-12-31* continuous']],
  ])('%s %s: %j', (document, provision, times) => {
    expect(timesAt(document, provision)).toEqual(times);
  });

  it('puts rows in the order of their printed days, those without one last', () => {
    const rows = planOf('megion-360-o-a2').rows.map(({ row }) => row.provision);
    expect(rows).toEqual([
      'row1',
      'row2',
      'row3',
      'row4',
      'row-u1',
      'row5',
      'row6',
      'row8',
      'row7',
    ]);
  });

  it('carries the slip of «дважды в месяц (каждый второй вторник месяца)» as one of its time', () => {
    const row = planOf('leningrad-1982-r-a4').rows.find((one) => one.row.provision === 'row5.4');
    const slips = row?.notes.filter(({ kind }) => kind === 'slip');
    expect(slips).toMatchObject([
      { words: 'дважды в месяц (каждый второй вторник месяца)', isOfTime: true },
    ]);
    expect(slips?.[0]?.text).toContain('противоречит сам себе');
    expect(row?.notes.find(({ kind }) => kind === 'note')).toMatchObject({ isOfTime: false });
  });

  it.each([
    ['row1', ['methodists', 'authorities']],
    ['row5.1', ['methodists', 'authorities']],
    ['row5.3', ['heads', 'methodists', 'authorities']],
    ['row4.3', ['others']],
    ['row3.1', ['teachers', 'heads']],
  ])(
    'tells the participants of %s, short forms spelt out as the document does',
    (provision, audiences) => {
      const row = planOf('leningrad-1982-r-a4').rows.find((one) => one.row.provision === provision);
      expect(row?.audiences).toEqual(audiences);
    },
  );

  it('gives each event its printed group', () => {
    const row = planOf('leningrad-1982-r-a4').rows.find((one) => one.row.provision === 'row4.10');
    expect(row?.row.group?.title).toMatch(/^Организация и проведение образовательных мероприятий/);
  });
});

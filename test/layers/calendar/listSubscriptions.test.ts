import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { listCalendarPlans } from '../../../src/layers/calendar/listCalendarPlans.ts';
import { listSubscriptions } from '../../../src/layers/calendar/listSubscriptions.ts';

const subscriptions = listSubscriptions(listCalendarPlans(loadCorpus('content').corpus));

describe('listSubscriptions', () => {
  it('has each territory whole, then its participants', () => {
    expect(subscriptions.map(({ id }) => id)).toEqual([
      'leningrad',
      'leningrad-young',
      'leningrad-teachers',
      'leningrad-heads',
      'leningrad-methodists',
      'leningrad-authorities',
      'leningrad-others',
      'megion',
    ]);
  });

  it('gives participants their rows alone', () => {
    const young = subscriptions.find(({ id }) => id === 'leningrad-young');
    const rows = young?.plans.flatMap((plan) => plan.rows.map(({ row }) => row.provision));
    expect(rows).toEqual(['row4.1', 'row4.2', 'row4.6']);
  });

  it('leaves out participants whose rows print no date', () => {
    const plan = listCalendarPlans(loadCorpus('content').corpus).find(({ ends }) => ends !== null);
    const rows = plan?.rows.map((row, at) => ({
      ...row,
      ...(at === 0 ? { times: [], audiences: ['young'] as const } : { audiences: [] }),
    }));
    expect(
      plan && rows && listSubscriptions([{ ...plan, rows }]).map(({ audience }) => audience),
    ).toEqual([null]);
  });

  it('leaves out a territory whose plans print no date', () => {
    const undated = {
      document: 'p',
      territory: 't',
      kind: 'roadmap',
      period: null,
      ends: null,
      rows: [],
    } as const;
    expect(listSubscriptions([undated])).toEqual([]);
  });
});

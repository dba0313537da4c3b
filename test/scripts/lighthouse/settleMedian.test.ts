import { expect, it } from 'vitest';
import { settleMedian } from '../../../scripts/lighthouse/settleMedian.ts';

it('stops as soon as three runs reach the bound', async () => {
  expect(await settle([99, 80, 95, 96, 0])).toEqual({ runs: [99, 80, 95, 96], isReached: true });
});

it('stops as soon as three runs miss it', async () => {
  expect(await settle([94, 90, 94, 100, 100])).toEqual({ runs: [94, 90, 94], isReached: false });
});

it('takes all five runs when they are needed', async () => {
  expect((await settle([94, 95, 94, 95, 94])).isReached).toBe(false);
  expect((await settle([94, 95, 94, 95, 95])).isReached).toBe(true);
});

function settle(runs: readonly number[]) {
  const waiting = [...runs];
  return settleMedian(() => Promise.resolve(waiting.shift() ?? Number.NaN), 95);
}

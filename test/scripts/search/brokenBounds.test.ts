import { describe, expect, it } from 'vitest';
import { brokenBounds } from '../../../scripts/search/brokenBounds.ts';
import type { CostSummary } from '../../../scripts/search/summariseCosts.ts';

const spread = (median: number, worst: number) => ({ median, worst });

function costing(wire: CostSummary['wire'], heap: number, painted: number): CostSummary {
  const times = spread(painted, painted);
  return { wire, painted: times, quickest: times, worked: times, heap };
}

describe('what search may cost', () => {
  it('is 200 KB in the middle and 260 at worst, painted within 100 ms', () => {
    expect(brokenBounds(costing(spread(200, 260), 90, 100), 19)).toEqual([]);
    expect(brokenBounds(costing(spread(201, 261), 90, 101), 19)).toEqual([
      'KB of a first query, median: 201 of 200',
      'KB of a first query, worst: 261 of 260',
      'ms to painted answers, worst: 101 of 100',
    ]);
  });

  it('is 320 KB at worst and 60 MB of heap for hundreds of documents', () => {
    expect(brokenBounds(costing(spread(300, 320), 60, 100), 445)).toEqual([]);
    expect(brokenBounds(costing(spread(300, 321), 61, 100), 445)).toEqual([
      'KB of a first query, worst: 321 of 320',
      'MB of the heap: 61 of 60',
    ]);
  });
});

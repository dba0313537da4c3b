import { median } from './median.ts';
import type { QueryCost, SearchCosts } from './SearchCosts.ts';

/** Over the queries: median and worst. Sizes in KB (1,000 bytes), times in milliseconds. */
export interface CostSummary {
  /** Code and index of a first query. */
  readonly wire: Spread;
  readonly painted: Spread;
  /** The quickest run of each query: what else the machine does counts least. */
  readonly quickest: Spread;
  readonly worked: Spread;
  /** MB of the JavaScript heap. */
  readonly heap: number;
}

export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** Each query by the median of its runs. */
export function summariseCosts({ queries, heap }: SearchCosts): CostSummary {
  return {
    wire: spread(queries.map(wireOf)),
    painted: spread(queries.map(({ painted }) => median(painted))),
    quickest: spread(queries.map(({ painted }) => Math.min(...painted))),
    worked: spread(queries.map(({ worked }) => median(worked))),
    heap: heap / 1e6,
  };
}

export function wireOf({ wire }: QueryCost): number {
  return (wire.code + wire.index) / 1000;
}

function spread(numbers: readonly number[]): Spread {
  return { median: median(numbers), worst: Math.max(...numbers) };
}

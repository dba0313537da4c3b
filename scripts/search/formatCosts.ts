import { median } from './median.ts';
import type { SearchCosts } from './SearchCosts.ts';
import { type CostSummary, wireOf } from './summariseCosts.ts';

/** A table of queries, the heaviest first: KB of code and index, milliseconds painted and worked. */
export function formatCosts({ queries }: SearchCosts): string {
  const rows = queries
    .toSorted((a, b) => wireOf(b) - wireOf(a))
    .map(({ query, wire, painted, worked }) =>
      row([wire.code / 1000, wire.index / 1000, median(painted), median(worked)], query),
    );
  const head = ['code KB', 'index KB', 'painted', 'worked'].map((name) => name.padStart(9));
  return [`${head.join('')}  query`, ...rows].join('\n');
}

export function formatSummary(
  { wire, painted, quickest, worked, heap }: CostSummary,
  { queries }: SearchCosts,
): string {
  const beside = queries.map(({ wire: { page, styles, fonts } }) => [page, styles, fonts]);
  const [page, styles, fonts] = [0, 1, 2].map((at) => median(beside.map((one) => one[at] ?? 0)));
  const kilobytes = (bytes = 0) => (bytes / 1000).toFixed(0);
  return [
    `first query, code and index, KB: median ${wire.median.toFixed(0)}, worst ${wire.worst.toFixed(0)}`,
    `  beside it, KB: page ${kilobytes(page)}, styles ${kilobytes(styles)}, fonts ${kilobytes(fonts)}`,
    `last input to painted, CPU slowed 4 times, ms: median ${painted.median.toFixed(0)}, worst ${painted.worst.toFixed(0)}`,
    `  the quickest run of each, ms: median ${quickest.median.toFixed(0)}, worst ${quickest.worst.toFixed(0)}`,
    `  of it the page's thread worked, ms: median ${worked.median.toFixed(0)}, worst ${worked.worst.toFixed(0)}`,
    `JavaScript heap after all queries, MB: ${heap.toFixed(1)}`,
  ].join('\n');
}

function row(numbers: readonly number[], query: string): string {
  return `${numbers.map((number) => number.toFixed(0).padStart(9)).join('')}  ${query}`;
}

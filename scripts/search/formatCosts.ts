import type { SearchCosts } from './measureSearch.ts';

/** Sizes in kilobytes (of 1,000 bytes) and times in milliseconds: median and worst over the queries. */
export function formatCosts({ queries, heap }: SearchCosts): string {
  const weights = queries.map(({ code, index }) => (code + index) / 1000);
  const codes = queries.map(({ code }) => code / 1000);
  const times = queries.map(({ painted }) => painted);
  return [
    `first query, code and index, KB: median ${median(weights)}, worst ${worst(weights)} (code ${median(codes)})`,
    `last input to painted, CPU slowed 4 times, ms: median ${median(times)}, worst ${worst(times)}`,
    `JavaScript heap after all queries, MB: ${(heap / 1e6).toFixed(1)}`,
  ].join('\n');
}

function median(numbers: readonly number[]): string {
  return (numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0).toFixed(0);
}

function worst(numbers: readonly number[]): string {
  return Math.max(...numbers).toFixed(0);
}

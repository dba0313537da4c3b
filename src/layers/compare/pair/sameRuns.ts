import type { PairComparison, PairRow } from './PairComparison.ts';

/** A run of paragraphs that are word for word the same in both. */
export interface SameRun {
  readonly from: Extract<PairRow, { kind: 'same' }>;
  readonly to: Extract<PairRow, { kind: 'same' }>;
  readonly length: number;
  /** Whether printed numbers differ inside it. */
  readonly hasOtherNumbers: boolean;
}

/** Runs of at least `least` paragraphs that are word for word the same, the longest first. */
export function sameRuns({ rows }: PairComparison, least: number): SameRun[] {
  const runs: Extract<PairRow, { kind: 'same' }>[][] = [[]];
  for (const row of rows) {
    if (row.kind === 'same') runs.at(-1)?.push(row);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs
    .filter((run) => run.length >= least)
    .flatMap((run) => {
      const [from, to] = [run[0], run.at(-1)];
      if (from === undefined || to === undefined) return [];
      const hasOtherNumbers = run.some(({ a, b }) => a.number !== b.number);
      return [{ from, to, length: run.length, hasOtherNumbers }];
    })
    .toSorted((x, y) => y.length - x.length);
}

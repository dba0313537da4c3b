/** Runs of one measurement, and whether the median of five reaches the bound. */
export interface SettledMedian {
  readonly runs: readonly number[];
  readonly isReached: boolean;
}

const RUNS = 5;
const MAJORITY = 3;

/** Measures until it is certain on which side of the bound the median of five runs is: after three runs at best. */
export async function settleMedian(
  measure: () => Promise<number>,
  bound: number,
): Promise<SettledMedian> {
  const runs: number[] = [];
  while (runs.length < RUNS) {
    runs.push(await measure());
    const reached = runs.filter((run) => run >= bound).length;
    if (reached === MAJORITY) return { runs, isReached: true };
    if (runs.length - reached === MAJORITY) return { runs, isReached: false };
  }
  return { runs, isReached: false };
}

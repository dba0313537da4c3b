import type { CostSummary } from './summariseCosts.ts';

/** From so many documents on, an index is a large one. */
const LARGE = 400;

/** What the search may cost; for a large index, what it may cost there. Units are those of a summary. */
const BOUNDS = { median: 200, worst: 260, painted: 100 };
const LARGE_BOUNDS = { worst: 320, heap: 60, painted: 100 };

/** The bounds that are passed, as words; none when all are kept. */
export function brokenBounds(
  { wire, painted, heap }: CostSummary,
  documents: number,
): readonly string[] {
  const isLarge = documents >= LARGE;
  const checks: readonly (readonly [string, number, number])[] = isLarge
    ? [
        ['KB of a first query, worst', wire.worst, LARGE_BOUNDS.worst],
        ['MB of the heap', heap, LARGE_BOUNDS.heap],
        ['ms to painted answers, worst', painted.worst, LARGE_BOUNDS.painted],
      ]
    : [
        ['KB of a first query, median', wire.median, BOUNDS.median],
        ['KB of a first query, worst', wire.worst, BOUNDS.worst],
        ['ms to painted answers, worst', painted.worst, BOUNDS.painted],
      ];
  return checks
    .filter(([, measured, bound]) => measured > bound)
    .map(([what, measured, bound]) => `${what}: ${measured.toFixed(0)} of ${bound}`);
}

import type { BenchResult } from './BenchResult.ts';

/** A line of the table: one way to set the documents, measured several times. */
export interface BenchRow {
  readonly name: string;
  /** CPU milliseconds a page of each measurement. */
  readonly times: readonly number[];
  readonly pages: number;
  /** A page. */
  readonly kilobytes: number;
}

/** The measurements of runs over the same documents; `passesOf` picks those of one run that count. */
export function benchRow(
  name: string,
  runs: readonly BenchResult[],
  passesOf: (passes: readonly number[]) => readonly number[] = (passes) => passes,
): BenchRow {
  const documents = runs[0]?.documents ?? [];
  const pages = documents.reduce((sum, document) => sum + document.pages, 0);
  const bytes = documents.reduce((sum, document) => sum + document.bytes, 0);
  const times = runs.flatMap((run) => passesOf(run.passes)).map((time) => time / pages);
  return { name, times, pages, kilobytes: bytes / 1000 / pages };
}

/** The middle of the measurements, or the mean of the two in the middle. */
export function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

import { medianOf } from './BenchRow.ts';
import type { BenchRow } from './BenchRow.ts';

const HEAD = ['', 'CPU ms/page', 'least–most', 'of the first', 'pages', 'KB/page'];
const WIDTHS = [30, 12, 14, 14, 8, 9];

/** A table for the terminal: medians, their range, and shares of the first line. */
export function formatRows(rows: readonly BenchRow[]): string {
  const base = medianOf(rows[0]?.times ?? []);
  return [HEAD, ...rows.map((row) => cellsOf(row, base))].map(alignCells).join('\n');
}

function cellsOf({ name, times, pages, kilobytes }: BenchRow, base: number): readonly string[] {
  const median = medianOf(times);
  const range = `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`;
  const share = (median / base).toFixed(2);
  return [name, median.toFixed(2), range, share, String(pages), kilobytes.toFixed(1)];
}

const alignCells = (cells: readonly string[]) =>
  cells
    .map((cell, index) =>
      index === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[index] ?? 0),
    )
    .join('');

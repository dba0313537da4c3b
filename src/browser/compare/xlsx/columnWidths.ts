import type { Sheet } from '../Sheet.ts';
import { linesOf, MOST_LINES } from './rowHeight.ts';

/** In characters of the standard font, as ECMA-376 measures columns. */
const NARROWEST = 8;
const WIDEST = 60;
/** All columns together: a landscape A4 that can still be read when it is printed as wide as the paper. */
const TOGETHER = 170;
/** No column of words is made narrower to fit. */
const LEAST_CAP = 14;

/**
 * Widths by the longest line of each column. The widest give way where all together are too wide for a sheet of
 * paper, but not so far that a cell would be taller than rows can be.
 */
export function columnWidths(sheet: Sheet): number[] {
  const count = sheet.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, at) => sheet.map((row) => row[at] ?? ''));
  const [natural, least] = [columns.map(naturalWidth), columns.map(leastWidth)];
  const fit = (cap: number) =>
    natural.map((width, at) => Math.max(least[at] ?? 0, Math.min(width, cap)));
  let cap = WIDEST;
  while (cap > LEAST_CAP && sumOf(fit(cap)) > TOGETHER) cap -= 1;
  return fit(cap);
}

function naturalWidth(cells: readonly string[]): number {
  const lines = cells.flatMap((text) => text.split('\n'));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** What the longest cell needs. */
function leastWidth(cells: readonly string[]): number {
  let width = NARROWEST;
  while (width < 2 * WIDEST && cells.some((text) => linesOf(text, width) > MOST_LINES)) width += 1;
  return width;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

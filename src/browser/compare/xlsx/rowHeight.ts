/** Points of a line of the standard font (Calibri 11). */
const LINE = 15;
/** Spreadsheets allow rows of 409 points. */
export const MOST_LINES = 27;
/** Words do not fill lines to their ends, and another font may be wider. */
const FILLED = 0.82;

/**
 * Height of a row in points, by the cell that wraps into most lines. Some spreadsheets work it out themselves
 * when they open a file, others show one line of each cell.
 */
export function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, at) => linesOf(text, widths[at] ?? 1));
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}

/** Lines that a text takes in a column. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * FILLED);
  const lines = text.split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

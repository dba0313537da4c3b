import type { Sheet } from './Sheet.ts';

/**
 * A table for people: it begins with a byte order mark and parts cells by semicolons, as a Russian Excel reads
 * it by a double click. (For programs there is `data/*.csv`, with commas and without the mark.)
 */
export function writeCsv(sheet: Sheet): string {
  const lines = sheet.map((row) => row.map(escapeCell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
function escapeCell(text: string): string {
  const safe =
    /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : keepNumber(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The number of a point or row alone in a cell («2.3», «3.2.1») would become a date: it says that it is a number. */
function keepNumber(text: string): string {
  return /^\d{1,2}(\.\d{1,2}){1,2}\.?$/.test(text) ? `№ ${text}` : text;
}

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
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

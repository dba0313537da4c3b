import type { Corpus } from '../../model/Corpus.ts';
import type { Dataset } from './Dataset.ts';

type Cell = string | number | boolean | null;

/**
 * `data/<name>.csv` after RFC 4180: a head, commas, CRLF, UTF-8. Nested fields become `subject.name`,
 * lists are joined by «; ». A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv({ records }: Dataset, corpus: Corpus): string {
  const rows = records(corpus).map((record) => new Map(flatten(record, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = rows.map((row) => columns.map((column) => escapeCell(row.get(column) ?? null)));
  return [columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function flatten(value: unknown, path: string): [string, Cell][] {
  if (isCell(value)) return [[path, value]];
  if (Array.isArray(value)) return [[path, value.map(listed).join('; ')]];
  const entries = Object.entries(value ?? {});
  return entries.flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function listed(entry: unknown): string {
  return isCell(entry) ? String(entry ?? '') : JSON.stringify(entry);
}

function escapeCell(value: Cell): string {
  const words = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

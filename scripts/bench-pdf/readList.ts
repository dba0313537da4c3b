import { readFileSync } from 'node:fs';

/**
 * A list that `bench-pdf.ts` wrote for the typesetters it starts. Checked by hand: a library for it
 * would take a part of the time that is measured.
 */
export function readList<Item>(
  path: string,
  isItem: (value: unknown) => value is Item,
): readonly Item[] {
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(list) || !list.every(isItem)) throw new Error(`${path} holds another list`);
  return list;
}

export const isText = (value: unknown): value is string => typeof value === 'string';

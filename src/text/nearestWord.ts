import { createNameResolver } from './createNameResolver.ts';

/** The word of a closed list that a mistaken one was probably meant to be, or null. */
export function nearestWord(value: string, words: readonly string[]): string | null {
  const entries = words.map((word) => ({ id: word, name: word, aka: [] }));
  return createNameResolver(entries).nearest(value)?.id ?? null;
}

import { editDistance } from './editDistance.ts';

/** Something that an editor names by its slug or by its exact Russian name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Other exact names that are accepted: a short form, abbreviations. */
  readonly aka: readonly string[];
}

/** Finds what a slug or a name stands for, and what a mistaken one was meant to be. */
export interface NameResolver {
  /** The id of the one entry with that slug or name, or null. */
  readonly resolve: (value: string) => string | null;
  readonly nearest: (value: string) => Named | null;
}

export function createNameResolver(entries: readonly Named[]): NameResolver {
  const ids = new Map<string, string>();
  for (const entry of entries)
    for (const key of keysOf(entry)) if (!ids.has(key)) ids.set(key, entry.id);
  for (const { id } of entries) ids.set(id, id);
  return {
    resolve: (value) => ids.get(normalise(value)) ?? ids.get(value) ?? null,
    nearest: (value) => nearestEntry(entries, normalise(value)),
  };
}

function nearestEntry(entries: readonly Named[], value: string): Named | null {
  let best: Named | null = null;
  let bestDistance = Math.max(3, Math.ceil(value.length / 2)) + 1;
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const distance = editDistance(value, key, bestDistance - 1);
      if (distance < bestDistance) [best, bestDistance] = [entry, distance];
    }
  }
  return best;
}

function keysOf({ id, name, aka }: Named): string[] {
  return [id, name, ...aka].map(normalise);
}

function normalise(value: string): string {
  return value.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('ru');
}

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
  /** The id of the one entry with that slug or name; null when there is none, or several. */
  readonly resolve: (value: string) => string | null;
  /** The entry whose slug or name is nearest by edit distance; null when none is near. */
  readonly nearest: (value: string) => Named | null;
}

/** Letter case and runs of spaces do not tell names apart; nothing else is forgiven. */
export function createNameResolver(entries: readonly Named[]): NameResolver {
  const ids = indexNames(entries);
  return {
    resolve: (value) => ids.get(value) ?? ids.get(normalise(value)) ?? null,
    nearest: (value) => findNearest(entries, normalise(value)),
  };
}

/** A name of two entries stands for neither; a slug always for its own. */
function indexNames(entries: readonly Named[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) ids.set(key, ids.has(key) ? null : entry.id);
  }
  for (const { id } of entries) ids.set(id, id);
  return ids;
}

function findNearest(entries: readonly Named[], value: string): Named | null {
  let best: Named | null = null;
  let bestDistance = Math.max(1, Math.ceil(value.length / 3)) + 1;
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const distance = editDistance(value, key, bestDistance);
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

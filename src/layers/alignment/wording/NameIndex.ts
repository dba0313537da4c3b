import type { NamePattern } from './Lexicon.ts';

/** Names by their first stem, the longest first. */
export class NameIndex {
  private readonly byFirst: ReadonlyMap<string, readonly NamePattern[]>;

  constructor(patterns: readonly NamePattern[]) {
    const longestFirst = patterns.toSorted((a, b) => b.stems.length - a.stems.length);
    this.byFirst = Map.groupBy(longestFirst, ({ stems }) => stems[0] ?? '');
  }

  get(first: string): readonly NamePattern[] {
    return this.byFirst.get(first) ?? [];
  }

  /** Stems without the names among them. */
  without(stems: readonly string[]): readonly string[] {
    const kept: string[] = [];
    let at = 0;
    for (let stem = stems[at]; stem !== undefined; stem = stems[at]) {
      const name = this.get(stem).find((one) => one.stems.every((x, i) => stems[at + i] === x));
      if (name === undefined) kept.push(stem);
      at += name?.stems.length ?? 1;
    }
    return kept;
  }
}

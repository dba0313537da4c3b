import type { AlignmentGroup } from '../../src/layers/alignment/AlignmentGroup.ts';
import type { GrownFunction } from './growFunctions.ts';

/** How an alignment of grown functions keeps what goes back to one group of real ones. */
export interface GrownScore {
  /** Of copies that go back to a group of real functions, the share found in the largest group of their like. */
  readonly together: number;
  /** Of members of groups that go back to real groups, the share that go back to the commonest one of theirs. */
  readonly pure: number;
  /** Share of different texts among functions. */
  readonly different: number;
}

/** Scores grown groups against the groups of the real functions. A territory's own duties count neither way. */
export function scoreGrown(
  groups: readonly AlignmentGroup[],
  grown: readonly GrownFunction[],
  real: readonly AlignmentGroup[],
): GrownScore {
  const rootOf = new Map(real.flatMap(({ id, members }) => members.map((m) => [m.function, id])));
  const meant = new Map(
    grown.flatMap(({ id, origin }) => {
      const root = rootOf.get(origin ?? '');
      return root === undefined ? [] : [[id, root] as const];
    }),
  );
  const counts = groups.map(({ members }) =>
    countOf(members.flatMap((one) => meant.get(one.function) ?? [])),
  );
  const totals = countOf([...meant.values()]);
  const largest = [...totals.keys()].map((root) =>
    Math.max(0, ...counts.map((count) => count.get(root) ?? 0)),
  );
  const members = counts.flatMap((count) => [...count.values()]);
  const commonest = counts.map((count) => Math.max(0, ...count.values()));
  return {
    together: sum(largest) / meant.size,
    pure: sum(commonest) / sum(members),
    different: new Set(grown.map((one) => one.text)).size / grown.length,
  };
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

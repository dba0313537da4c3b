import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Of the shapes that an entry may have, what the one has against it that the entry is nearest to: the fewest
 * faults, each unknown field one. Of equally near ones, the first that the schema names.
 */
export function nearestShape(shapes: readonly Issue[][]): Issue[] {
  const [nearest = []] = shapes.toSorted((a, b) => countFaults(a) - countFaults(b));
  return nearest;
}

function countFaults(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + faultsOf(issue), 0);
}

function faultsOf(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}

import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import type { AlignmentGroup } from './AlignmentGroup.ts';
import { joinSayings } from './groups/joinSayings.ts';
import { listSayings } from './groups/listSayings.ts';
import { chooseAnchor } from './relation/chooseAnchor.ts';
import { toGroup } from './relation/toGroup.ts';
import type { Measure } from './similarity/Measure.ts';

/**
 * Groups functions of different territories that say the same, with what each member is to the anchor.
 * Deterministic; near linear in functions. Groups are in the order of their first functions.
 */
export function alignFunctions(
  functions: readonly SubjectFunction[],
  measure: Measure,
): AlignmentGroup[] {
  const order = new Map(functions.map((one, index) => [one.id, index]));
  return joinSayings(listSayings(functions, measure))
    .filter((group) => new Set(group.flatMap((one) => one.territories)).size > 1)
    .map((group) => {
      const members = group
        .flatMap((one) => one.functions)
        .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
      return toGroup(chooseAnchor(group), members, measure);
    });
}

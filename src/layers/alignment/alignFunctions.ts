import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import type { AlignmentGroup } from './AlignmentGroup.ts';
import { joinSayings } from './groups/joinSayings.ts';
import { listSayings } from './groups/listSayings.ts';
import { chooseAnchor } from './relation/chooseAnchor.ts';
import { toGroup } from './relation/toGroup.ts';
import type { Measure } from './similarity/Measure.ts';

/**
 * Groups functions of different territories that say the same, with what each member is to the anchor.
 * The same functions in any order make the same groups; near linear in functions. Groups are in the order of
 * their first functions, members in the order given.
 */
export function alignFunctions(
  functions: readonly SubjectFunction[],
  measure: Measure,
): AlignmentGroup[] {
  const order = new Map(functions.map((one, index) => [one.id, index]));
  const place = ({ id }: SubjectFunction) => order.get(id) ?? 0;
  const byId = functions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return joinSayings(listSayings(byId, measure))
    .filter((group) => new Set(group.flatMap((one) => one.territories)).size > 1)
    .map((group) => ({
      anchor: chooseAnchor(group),
      members: group.flatMap((one) => one.functions).toSorted((a, b) => place(a) - place(b)),
    }))
    .toSorted(
      ({ members: [a] }, { members: [b] }) =>
        (a === undefined ? 0 : place(a)) - (b === undefined ? 0 : place(b)),
    )
    .map(({ anchor, members }) => toGroup(anchor, members, measure));
}

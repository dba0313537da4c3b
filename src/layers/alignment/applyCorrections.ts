import type { AlignmentCorrection } from '../../model/AlignmentCorrection.ts';
import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import type { AlignmentGroup } from './AlignmentGroup.ts';
import { toGroup } from './relation/toGroup.ts';
import type { Measure } from './similarity/Measure.ts';

/**
 * Groups with an editor's corrections, in the order they are written. A group left with one territory is
 * gone. Ids of functions that are not in the corpus change nothing: content checks report them.
 */
export function applyCorrections(
  computed: readonly AlignmentGroup[],
  corrections: readonly AlignmentCorrection[],
  functions: ReadonlyMap<string, SubjectFunction>,
  measure: Measure,
): AlignmentGroup[] {
  const corrected = corrections.reduce<readonly AlignmentGroup[]>((groups, correction) => {
    switch (correction.action) {
      case 'join':
        return join(groups, correction.functions, functions, measure);
      case 'part':
        return groups.map((group) => without(group, correction.functions, functions, measure));
      case 'relation':
        return groups.map((group) => relate(group, correction.function, correction.relation));
    }
  }, computed);
  return corrected.filter((group) => territoriesOf(group, functions) > 1);
}

function join(
  groups: readonly AlignmentGroup[],
  ids: readonly string[],
  functions: ReadonlyMap<string, SubjectFunction>,
  measure: Measure,
): AlignmentGroup[] {
  const touched = groups.filter((group) => ids.some((id) => holds(group, id)));
  const anchor = functions.get(touched[0]?.anchor ?? ids[0] ?? '');
  if (anchor === undefined) return [...groups];
  const members = [...touched.flatMap((group) => group.members.map((one) => one.function)), ...ids];
  const joined = toGroup(anchor, known(members, functions), measure);
  const rest = groups.filter((group) => !touched.includes(group));
  return [...rest, joined];
}

/** A group that loses its anchor takes its first member that is left. */
function without(
  group: AlignmentGroup,
  ids: readonly string[],
  functions: ReadonlyMap<string, SubjectFunction>,
  measure: Measure,
): AlignmentGroup {
  if (!ids.some((id) => holds(group, id))) return group;
  const left = group.members.map((one) => one.function).filter((id) => !ids.includes(id));
  const anchor = functions.get(ids.includes(group.anchor) ? (left[0] ?? '') : group.anchor);
  if (anchor === undefined) return { ...group, members: [] };
  return toGroup(anchor, known(left, functions), measure);
}

function relate(
  group: AlignmentGroup,
  id: string,
  kind: AlignmentGroup['members'][number]['kind'],
): AlignmentGroup {
  const members = group.members.map((one) => (one.function === id ? { ...one, kind } : one));
  return { ...group, members };
}

function holds(group: AlignmentGroup, id: string): boolean {
  return group.members.some((one) => one.function === id);
}

function known(
  ids: readonly string[],
  functions: ReadonlyMap<string, SubjectFunction>,
): SubjectFunction[] {
  return [...new Set(ids)].flatMap((id) => functions.get(id) ?? []);
}

function territoriesOf(
  { members }: AlignmentGroup,
  functions: ReadonlyMap<string, SubjectFunction>,
): number {
  return new Set(members.map((one) => functions.get(one.function)?.territory)).size;
}

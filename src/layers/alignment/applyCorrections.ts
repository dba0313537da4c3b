import type { AlignmentCorrection } from '../../model/AlignmentCorrection.ts';
import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import type { AlignmentGroup } from './AlignmentGroup.ts';
import { toGroup } from './relation/toGroup.ts';
import type { Measure } from './similarity/Measure.ts';

/** What the groups became, and the corrections that changed nothing, as places in their list. */
export interface Corrected {
  readonly groups: readonly AlignmentGroup[];
  readonly idle: readonly number[];
}

/** What corrections are made with. */
interface Bench {
  readonly functions: ReadonlyMap<string, SubjectFunction>;
  readonly measure: Measure;
}

/**
 * Groups with an editor's corrections, in the order they are written. A group left with one territory is
 * gone. Ids of functions that are not in the corpus change nothing: content checks report them.
 */
export function applyCorrections(
  computed: readonly AlignmentGroup[],
  corrections: readonly AlignmentCorrection[],
  functions: ReadonlyMap<string, SubjectFunction>,
  measure: Measure,
): Corrected {
  let groups = computed;
  const idle: number[] = [];
  corrections.forEach((correction, at) => {
    const next = correct(groups, correction, { functions, measure });
    if (isSame(groups, next)) idle.push(at);
    groups = next;
  });
  return { groups: groups.filter((group) => territoriesOf(group, functions) > 1), idle };
}

function isSame(before: readonly AlignmentGroup[], after: readonly AlignmentGroup[]): boolean {
  return before.length === after.length && before.every((group, at) => group === after[at]);
}

/** Groups that a correction does not touch stay the same objects. */
function correct(
  groups: readonly AlignmentGroup[],
  correction: AlignmentCorrection,
  bench: Bench,
): readonly AlignmentGroup[] {
  switch (correction.action) {
    case 'join':
      return join(groups, correction.functions, bench);
    case 'part':
      return groups.map((group) => without(group, correction.functions, bench));
    case 'anchor':
      return groups.map((group) => anchorOn(group, correction.function, bench));
    case 'relation':
      return groups.map((group) => relate(group, correction.function, correction.relation));
  }
}

function join(
  groups: readonly AlignmentGroup[],
  ids: readonly string[],
  { functions, measure }: Bench,
): readonly AlignmentGroup[] {
  const touched = groups.filter((group) => ids.some((id) => holds(group, id)));
  const [first] = touched;
  const anchor = functions.get(first?.anchor ?? ids[0] ?? '');
  const isJoined =
    touched.length === 1 && ids.every((id) => first === undefined || holds(first, id));
  if (anchor === undefined || isJoined) return groups;
  const members = [...touched.flatMap(membersOf), ...ids];
  const joined = toGroup(anchor, known(members, functions), measure);
  return [...groups.filter((group) => !touched.includes(group)), joined];
}

/** A group that loses its anchor takes its first member that is left. */
function without(
  group: AlignmentGroup,
  ids: readonly string[],
  { functions, measure }: Bench,
): AlignmentGroup {
  if (!ids.some((id) => holds(group, id))) return group;
  const left = membersOf(group).filter((id) => !ids.includes(id));
  const anchor = functions.get(ids.includes(group.anchor) ? (left[0] ?? '') : group.anchor);
  if (anchor === undefined) return { ...group, members: [] };
  return toGroup(anchor, known(left, functions), measure);
}

/** Every kind and score of the group is worked out anew. */
function anchorOn(
  group: AlignmentGroup,
  id: string,
  { functions, measure }: Bench,
): AlignmentGroup {
  const anchor = functions.get(id);
  if (!holds(group, id) || group.anchor === id || anchor === undefined) return group;
  return toGroup(anchor, known(membersOf(group), functions), measure);
}

/** The anchor itself is always identical. */
function relate(
  group: AlignmentGroup,
  id: string,
  kind: AlignmentGroup['members'][number]['kind'],
): AlignmentGroup {
  const told = group.members.find((one) => one.function === id);
  if (told === undefined || told.kind === kind || group.anchor === id) return group;
  const members = group.members.map((one) => (one === told ? { ...one, kind } : one));
  return { ...group, members };
}

function membersOf({ members }: AlignmentGroup): string[] {
  return members.map((one) => one.function);
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

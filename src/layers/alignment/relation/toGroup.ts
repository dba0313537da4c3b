import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import type { AlignmentGroup, AlignmentMember } from '../AlignmentGroup.ts';
import type { Measure } from '../similarity/Measure.ts';
import { similarity } from '../similarity/similarity.ts';
import { relateWordings } from './relateWordings.ts';

/** Describes members against an anchor, which is one of them. */
export function toGroup(
  anchor: SubjectFunction,
  members: readonly SubjectFunction[],
  measure: Measure,
): AlignmentGroup {
  const topic = anchor.topics[0] ?? '';
  const others = members.filter((one) => one.id !== anchor.id);
  return {
    id: `${topic}/${anchor.id}`,
    topic,
    anchor: anchor.id,
    members: [anchor, ...others].map((one) => toMember(anchor.id, one.id, measure)),
  };
}

function toMember(anchor: string, id: string, measure: Measure): AlignmentMember {
  const relation = relateWordings(measure.wording(anchor), measure.wording(id), measure.weights);
  const likeness = similarity(measure.profile(anchor), measure.profile(id));
  const score = relation.kind === 'identical' ? 1 : Math.min(0.999, round(likeness));
  return {
    function: id,
    kind: relation.kind,
    score,
    added: relation.added,
    missing: relation.missing,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

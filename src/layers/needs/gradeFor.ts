import type { Audience } from '../../model/Audience.ts';
import { dutiesFor } from './dutiesFor.ts';
import type { NeedAnswer, NeedGrade } from './NeedAnswer.ts';

/** How much an answer gives to one kind of people. Duties for others only mention the need to them. */
export function gradeFor(answer: NeedAnswer, audience: Audience): NeedGrade {
  if (dutiesFor(answer, audience).length > 0) return 'duty';
  const { duties, mentions, planned } = answer;
  return duties.length + mentions.length + planned.length > 0 ? 'mentioned' : 'silent';
}

import type { Audience } from '../../model/Audience.ts';
import { dutiesFor } from './dutiesFor.ts';
import type { NeedAnswer, NeedGrade } from './NeedAnswer.ts';

/** How much an answer gives to one kind of people. A duty for others says nothing to them. */
export function gradeFor(answer: NeedAnswer, audience: Audience): NeedGrade {
  if (dutiesFor(answer, audience).length > 0) return 'duty';
  const { mentions, planned } = answer;
  return mentions.length + planned.length > 0 ? 'mentioned' : 'silent';
}

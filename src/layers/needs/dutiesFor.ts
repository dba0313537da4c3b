import type { Audience } from '../../model/Audience.ts';
import type { NeedAnswer, NeedDuty } from './NeedAnswer.ts';

/** The duties of an answer that are for one kind of people: those that name them, and those that name nobody. */
export function dutiesFor({ duties }: NeedAnswer, audience: Audience): NeedDuty[] {
  return duties.filter((duty) => isFor(duty, audience));
}

export function isFor({ audiences }: NeedDuty, audience: Audience): boolean {
  return audiences === 'anyone' || audiences.includes(audience);
}

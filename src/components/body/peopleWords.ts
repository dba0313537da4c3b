import { audienceOf } from '../../layers/needs/audienceOf.ts';
import type { Duty } from '../../layers/duties/Duty.ts';
import { AUDIENCES } from '../../model/Audience.ts';
import { audienceWords } from '../needs/audienceNames.ts';

/** The people that a body's duties name, in the genitive; null when they name none. */
export function peopleWords(duties: readonly Duty[]): string | null {
  const named = duties.map(({ text }) => audienceOf(text)).filter((one) => one !== 'anyone');
  if (named.length === 0) return null;
  return audienceWords(AUDIENCES.filter((one) => named.some((people) => people.includes(one))));
}

import { audienceOf } from '../../layers/needs/audienceOf.ts';
import type { Duty } from '../../layers/duties/Duty.ts';
import { AUDIENCES } from '../../model/Audience.ts';
import { audienceWords } from '../needs/audienceNames.ts';

/** The people that a body's duties name, in the genitive; null when they name none. */
export function peopleWords(duties: readonly Duty[]): string | null {
  const named = new Set(duties.flatMap(({ text }) => audienceOf(text)));
  return named.size === 0 ? null : audienceWords(AUDIENCES.filter((one) => named.has(one)));
}

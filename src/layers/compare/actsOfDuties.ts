import type { Act } from '../../model/LegalDocument.ts';
import type { Duty } from '../duties/Duty.ts';

/** The acts that duties stand in, each once, in the order of `acts`. */
export function actsOfDuties(duties: readonly Duty[], acts: readonly Act[]): Act[] {
  const ids = new Set(duties.map(({ act }) => act));
  return acts.filter(({ id }) => ids.has(id));
}

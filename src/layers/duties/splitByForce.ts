import { hasLapsed } from '../../model/hasLapsed.ts';
import type { Act } from '../../model/LegalDocument.ts';
import type { Duty } from './Duty.ts';

/** Duties that bodies have, and those that they had by acts in force no more. */
export interface DutiesByForce {
  readonly held: readonly Duty[];
  readonly lapsed: readonly Duty[];
}

/** Parts the duties of acts known to be in force no more; both keep their order. */
export function splitByForce(duties: readonly Duty[], acts: readonly Act[]): DutiesByForce {
  const over = new Set(acts.filter(hasLapsed).map(({ id }) => id));
  return {
    held: duties.filter(({ act }) => !over.has(act)),
    lapsed: duties.filter(({ act }) => over.has(act)),
  };
}

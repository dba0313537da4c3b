import type { PackedDuty } from './PackedMatrix.ts';

/** Whether a packed duty is of an act in force, as far as is known. */
export function isHeldToday([, , , , , , lapsed]: PackedDuty): boolean {
  return lapsed === undefined;
}

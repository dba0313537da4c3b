import type { Duty } from '../../layers/duties/Duty.ts';

/** Levels of duties for an attribute: «regional municipal» (see `readLevels`). */
export function levelsOf(duties: readonly Duty[]): string {
  return [...new Set(duties.map(({ level }) => level))].join(' ');
}

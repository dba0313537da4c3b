import type { UnregulatedLevel } from '../../model/Territory.ts';

/** Levels that acts do not regulate, for an attribute: «regional=взаимодействия;institutional=» (see `unpackLevels`). */
export function packLevels(levels: readonly UnregulatedLevel[]): string {
  return levels.map(({ level, except }) => `${level}=${except ?? ''}`).join(';');
}

import type { UnregulatedLevel } from '../../../model/Territory.ts';

/** Levels from an attribute: «regional=взаимодействия;institutional=» (see `packLevels`). Reasons are told elsewhere. */
export function unpackLevels(packed: string): UnregulatedLevel[] {
  return packed.split(';').flatMap((one) => {
    const [name, except = ''] = one.split('=');
    const level = LEVELS.find((known) => known === name);
    return level === undefined
      ? []
      : [{ level, except: except === '' ? null : except, reason: '' }];
  });
}

const LEVELS = ['regional', 'municipal', 'institutional'] as const;

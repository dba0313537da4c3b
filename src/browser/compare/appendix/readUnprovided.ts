import type { Level } from '../../../model/Block.ts';
import type { UnprovidedTexts } from '../../../model/Territory.ts';

/** Levels from an attribute: «regional municipal». Which texts are lacking is told elsewhere. */
export function readUnprovided(levels: string): UnprovidedTexts {
  const names = levels.split(' ');
  return { documents: [], levels: LEVELS.filter((level) => names.includes(level)) };
}

const LEVELS: readonly Level[] = ['federal', 'regional', 'municipal', 'institutional'];

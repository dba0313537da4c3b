import type { Level } from '../../../model/Block.ts';

/** Levels of the duties that an element of the page belongs to (`data-levels`). */
export function readLevels(element: Element): Level[] {
  const home = element.closest<HTMLElement>('[data-levels]');
  const names = home?.dataset.levels?.split(' ') ?? [];
  return LEVELS.filter((level) => names.includes(level));
}

const LEVELS: readonly Level[] = ['federal', 'regional', 'municipal', 'institutional'];

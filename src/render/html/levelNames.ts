import type { Level } from '../../model/Block.ts';

interface LevelName {
  /** As a heading where methodologists read: «Региональный уровень». */
  readonly name: string;
  /** As an answer to «где?»: «В регионе». */
  readonly where: string;
  /** For narrow places: «регион». */
  readonly short: string;
}

/** Names of the four levels in the reader's words, nearest to the teacher last. */
export const LEVEL_NAMES = {
  federal: { name: 'Федеральный уровень', where: 'В стране', short: 'страна' },
  regional: { name: 'Региональный уровень', where: 'В регионе', short: 'регион' },
  municipal: { name: 'Муниципальный уровень', where: 'В муниципалитете', short: 'муниципалитет' },
  institutional: { name: 'Уровень организации', where: 'В школе', short: 'школа' },
} as const satisfies Record<Level, LevelName>;

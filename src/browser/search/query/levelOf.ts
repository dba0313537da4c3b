import type { Level } from '../../../model/Block.ts';

/** Readers' words for levels, by stem. */
const stems: readonly (readonly [Level, readonly string[]])[] = [
  [
    'institutional',
    [
      'школ',
      'школьн',
      'лиц',
      'гимназ',
      'детсад',
      'детск сад',
      '=оо',
      'образовательн организац',
      'институциональн',
    ],
  ],
  ['municipal', ['муниципалитет', 'район', 'районн', 'город', 'городск', 'муниципальн']],
  ['regional', ['регион', 'област', 'областн', 'кра', 'краев', 'республиканск', 'региональн']],
  ['federal', ['федеральн', 'стран']],
];

const levels: ReadonlyMap<string, Level> = new Map(
  stems.flatMap(([level, words]) => words.map((word) => [word, level] as const)),
);

/** The level that a term names: «в школе», «в районе». */
export function levelOf(term: string): Level | null {
  return levels.get(term) ?? null;
}

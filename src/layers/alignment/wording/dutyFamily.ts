import { wordFamily } from '../../../text/wordFamily.ts';

/** «Вести» as stems: its forms and «ведение» share a root that is too short to be told by its letters. */
const KEEPING: ReadonlySet<string> = new Set(['вест', 'ведет', 'ведут', 'веден']);

/** Verbs whose root has another vowel than their nouns: «разрабатывает» / «разработка», «готовит» / «подготавливает». */
const OTHER_VOWEL: readonly (readonly [RegExp, string])[] = [
  [/рабатыва$/, 'работ'],
  [/готавлива$/, 'готов'],
  [/страива$/, 'строен'],
];

/** Family of a word of a duty (see `wordFamily`). */
export function dutyFamily(stem: string): string {
  if (KEEPING.has(stem)) return 'веден';
  return wordFamily(OTHER_VOWEL.reduce((word, [end, root]) => word.replace(end, root), stem));
}

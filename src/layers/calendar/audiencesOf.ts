import { namesHeads } from '../people/namesHeads.ts';

/** Groups of participants that event plans name, in the words of the filter. */
export const AUDIENCES = {
  young: 'молодые педагоги',
  teachers: 'педагогические работники',
  heads: 'руководители и управленческие команды',
  methodists: 'методисты и методические службы',
  authorities: 'органы управления образованием',
  others: 'другие участники',
} as const;

export type CalendarAudience = keyof typeof AUDIENCES;

/** In the order in which they are offered. */
export const AUDIENCE_ORDER: readonly CalendarAudience[] = [
  'young',
  'teachers',
  'heads',
  'methodists',
  'authorities',
  'others',
];

/** «Молодые педагоги» are a group of their own, not teachers at large. */
const YOUNG = String.raw`(?:молод|начинающ)\p{L}+\s+`;
const TEACHER = String.raw`(?:педагог|учител|преподавател|воспитател|наставник)`;

const PATTERNS: readonly (readonly [CalendarAudience, RegExp])[] = [
  ['young', new RegExp(`${YOUNG}(?:${TEACHER}|специалист)`, 'iu')],
  [
    'teachers',
    new RegExp(String.raw`(?<!${YOUNG})(?<!\p{L})${TEACHER}|мастер\p{L}*\s+производственн`, 'iu'),
  ],
  ['methodists', /методическ\p{L}+\s+служб|(?<!\p{L})методист/iu],
  [
    'authorities',
    /орган\p{L}* (?:местного самоуправлени|управлени\p{L}+ образовани)|министерств|департамент|комитет/iu,
  ],
];

/**
 * The groups of participants that an event's printed words name, short forms spelt out; `others` when they
 * name none we know.
 */
export function audiencesOf(words: string): CalendarAudience[] {
  const found = PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([audience]) => audience);
  const named = new Set(namesHeads(words) ? [...found, 'heads' as const] : found);
  return named.size === 0 ? ['others'] : AUDIENCE_ORDER.filter((audience) => named.has(audience));
}

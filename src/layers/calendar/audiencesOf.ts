/** Groups of participants that event plans name, in the words of the filter. */
export const AUDIENCES = {
  young: 'молодые педагоги',
  teachers: 'педагогические работники',
  heads: 'руководители и управленческие команды',
  methodists: 'муниципальные методические службы',
  authorities: 'органы управления образованием',
  others: 'другие участники',
} as const;

export type CalendarAudience = keyof typeof AUDIENCES;

const PATTERNS: readonly (readonly [CalendarAudience, RegExp])[] = [
  ['young', /молод\p{L}+ (педагог|специалист)/iu],
  ['teachers', /(?<!молод\p{L}+ )педагогическ\p{L}+/iu],
  ['heads', /управленческ\p{L}+|руководител\p{L}+ образовательн/iu],
  ['methodists', /методическ\p{L}+ служб/iu],
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
  const named = PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([audience]) => audience);
  return named.length === 0 ? ['others'] : named;
}

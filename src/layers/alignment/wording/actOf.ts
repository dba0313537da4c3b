import type { Act } from './Acts.ts';

/** By beginnings of stems: of the verb, of its noun, of its adjective. */
const ACTS: readonly (readonly [RegExp, Act])[] = [
  [/^утвер(?:жд|д$)/, 'approval'],
  [/^соглас(?:ов|$)/, 'agreement'],
  [/^(?:заключ(?:а|ен)$|подпис(?:ыва|ан)$)/, 'conclusion'],
  [/^эксперт(?:из|н)/, 'examination'],
  [/^(?:контрол$|контролир|надзор|провер(?:к|я))/, 'control'],
  [/^финанс/, 'financing'],
  [/^(?:прекращ|приостан|отзыва|лиша|лишен)/, 'termination'],
  [/^участ(?:в|$)/, 'participation'],
];

/** The act that a word tells, by its stem; null for every other word. */
export function actOf(stem: string): Act | null {
  return ACTS.find(([beginning]) => beginning.test(stem))?.[1] ?? null;
}

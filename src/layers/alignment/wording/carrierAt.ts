import { standsAt, type ReadToken } from './ReadToken.ts';

/**
 * Words that only carry what is done, by stems: «проводит мероприятия, направленные на профилактику» is
 * «проводит профилактику». The last word of each is not its own but shows that something is carried.
 */
const CARRIERS = [
  ...['мероприят', 'мер', 'работ', 'деятельн'].flatMap((noun) => [
    [noun, 'по'],
    [noun, 'направлен', 'на'],
    ['комплекс', noun, 'по'],
    ['комплекс', noun, 'направлен', 'на'],
  ]),
  ['принима', 'участ'],
];

/** How many tokens from a place are a carrier; 0 where none stands. */
export function carrierAt(tokens: readonly ReadToken[], at: number): number {
  const carrier = CARRIERS.find((stems) => standsAt(stems, tokens, at));
  return carrier === undefined ? 0 : carrier.length - 1;
}

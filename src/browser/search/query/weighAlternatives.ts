import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Alternative } from './Query.ts';

/** Alternatives worth less are not looked up. */
const LEAST_STRENGTH = 0.2;

export interface WeighedAlternatives {
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

/**
 * How much a slot tells, and its alternatives by what a match of each is worth: a frequent word that
 * stands in for a rare one is worth no more than its own rarity. Words of one family do not make the
 * slot itself less rare: they are guesses.
 */
export function weighAlternatives(
  alternatives: readonly Alternative[],
  parts: readonly string[],
  index: SearchIndex,
): WeighedAlternatives {
  const meant = alternatives.filter(({ source }) => source !== 'family');
  const weight =
    rarity(expectedFrequency(meant, index), index) ||
    Math.max(0, ...alternatives.map((one) => one.strength * termRarity(one.term, index))) ||
    0.6 * sum(parts.map((part) => termRarity(part, index)));
  if (weight === 0) return { weight, alternatives: [] };
  const worth = alternatives.map((one) => {
    const own = termRarity(one.term, index);
    return { ...one, strength: own === 0 ? 0 : one.strength * Math.min(1, own / weight) };
  });
  return { weight, alternatives: worth.filter(({ strength }) => strength >= LEAST_STRENGTH) };
}

/** Inverse document frequency of a term, as BM25 has it; 0 for one that stands nowhere. */
export function termRarity(term: string, index: SearchIndex): number {
  return rarity(index.frequencyOf(term), index);
}

function rarity(frequency: number, { records: { size } }: SearchIndex): number {
  if (frequency <= 0) return 0;
  return Math.log(1 + (size - Math.min(frequency, size) + 0.5) / (frequency + 0.5));
}

/** In how many records at least one stands, by strength, as if they stood independently. */
function expectedFrequency(alternatives: readonly Alternative[], index: SearchIndex): number {
  const { size } = index.records;
  const missed = alternatives.reduce(
    (share, { term, strength }) => share * (1 - (strength * index.frequencyOf(term)) / size),
    1,
  );
  return size * (1 - missed);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { SubjectFunction } from '../../src/layers/functions/SubjectFunction.ts';
import { createChance } from './createChance.ts';

/**
 * As many functions as asked, made from the real ones: copies for made-up territories («eao~3»), one word in
 * ten left out or doubled, so that wordings differ as they do between regions. The same seed gives the same.
 */
export function growFunctions(
  functions: readonly SubjectFunction[],
  count: number,
  seed: number,
): SubjectFunction[] {
  const random = createChance(seed);
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / functions.length);
    const original = functions[at % functions.length];
    if (original === undefined) throw new Error('Nothing to grow from');
    return round === 0 ? original : copyOf(original, round, random);
  });
}

function copyOf(one: SubjectFunction, round: number, random: () => number): SubjectFunction {
  const words = one.text.split(' ').flatMap((word) => {
    const chance = random();
    if (chance < 0.05) return [];
    return chance < 0.1 ? [word, word] : [word];
  });
  return {
    ...one,
    id: `${one.id}~~${round}`,
    act: `${one.act}~${round}`,
    territory: `${one.territory}~${round}`,
    text: words.join(' '),
  };
}

/** The territory that a made-up one copies. */
export function originalTerritory(territory: string): string {
  return territory.replace(/~\d+$/, '');
}

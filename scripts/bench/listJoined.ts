import { alignFunctions } from '../../src/layers/alignment/alignFunctions.ts';
import { createMeasure } from '../../src/layers/alignment/similarity/Measure.ts';
import type { Lexicon } from '../../src/layers/alignment/wording/Lexicon.ts';
import type { SubjectFunction } from '../../src/layers/functions/SubjectFunction.ts';
import type { MadePair } from './MadePair.ts';

/** Those of the pairs that are aligned, by the weights that words have among functions. */
export function listJoined(
  pairs: readonly MadePair[],
  functions: readonly SubjectFunction[],
  lexicon: Lexicon,
): MadePair[] {
  return pairs.filter(({ topic, texts }) => {
    const made = texts.map((text, at) => toFunction(`${at}`, topic, text));
    return alignFunctions(made, createMeasure([...functions, ...made], lexicon)).length > 0;
  });
}

/** The worst case: one topic, one level, one type of body. */
function toFunction(territory: string, topic: string, text: string): SubjectFunction {
  const subject = {
    body: 'cnppm',
    type: 'cnppm',
    name: '',
    short: '',
    provision: 'p',
    point: null,
  };
  return {
    id: `${territory}#p1`,
    document: territory,
    provision: 'p1',
    act: territory,
    territory,
    level: 'regional',
    subject,
    point: null,
    text,
    topics: [topic],
  };
}

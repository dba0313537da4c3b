import { describe, expect, it } from 'vitest';
import { growFunctions } from '../../../scripts/bench/growFunctions.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';

const functions = listFunctions(loadCorpus('content').corpus);
const grown = growFunctions(functions, 4_500, 5);

describe('growFunctions', () => {
  it('begins with the real ones, and gives each a place of its own', () => {
    expect(grown).toHaveLength(4_500);
    expect(grown.slice(0, functions.length).map(({ id }) => id)).toEqual(
      functions.map(({ id }) => id),
    );
    expect(new Set(grown.map(({ id }) => id)).size).toBe(grown.length);
    const places = new Set(grown.map(({ document, territory }) => `${document} ${territory}`));
    expect(new Set(grown.map(({ document }) => document)).size).toBe(places.size);
  });

  it('varies wordings no less than the real acts do, and adds duties and words of its own', () => {
    const share = (list: readonly { readonly text: string }[]) =>
      new Set(list.map(({ text }) => text)).size / list.length;
    expect(share(grown)).toBeGreaterThan(share(functions) * 0.9);
    expect(grown.some(({ origin }) => origin === null)).toBe(true);
    const words = (list: readonly { readonly text: string }[]) =>
      new Set(list.flatMap(({ text }) => text.split(/[^\p{L}]+/u))).size;
    expect(words(grown)).toBeGreaterThan(words(functions) * 1.2);
  });

  it('gives the same for the same seed, and other wordings for another', () => {
    const texts = (seed: number) => growFunctions(functions, 900, seed).map(({ text }) => text);
    expect(texts(5)).toEqual(texts(5));
    expect(texts(6)).not.toEqual(texts(5));
  });
});

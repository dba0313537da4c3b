import { describe, expect, it } from 'vitest';
import { glueShortWords } from '../../src/text/glueShortWords.ts';

const shown = (text: string) => glueShortWords(text).replaceAll('\u00a0', '_');

describe('glueShortWords', () => {
  it('keeps prepositions and conjunctions with the next word', () => {
    expect(shown('Положение о создании и развитии')).toBe('Положение о_создании и_развитии');
  });

  it('keeps a chain of short words together', () => {
    expect(shown('и в школе')).toBe('и_в_школе');
  });

  it('keeps the sign of a number with the number', () => {
    expect(shown('Приказ № 201')).toBe('Приказ №_201');
  });

  it('leaves a long word and the end of the text alone', () => {
    expect(shown('для учителя я')).toBe('для учителя я');
  });
});

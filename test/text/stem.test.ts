import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

const ONE_STEM: readonly (readonly string[])[] = [
  ['школьный', 'школьной', 'школьного', 'школьными', 'школьная', 'школьных'],
  ['муниципальной', 'муниципальных', 'муниципальный'],
  ['сопровождение', 'сопровождения', 'сопровождению', 'сопровождением'],
  ['обеспечивает', 'обеспечивают', 'обеспечивал'],
  ['педагог', 'педагога', 'педагогов', 'педагогами'],
  ['деятельность', 'деятельности', 'деятельностью'],
];

describe('stem', () => {
  it.each(ONE_STEM)('brings forms of %s to one stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  // Pairs of the published sample vocabulary of the Snowball project.
  it.each([
    ['вагонов', 'вагон'],
    ['важная', 'важн'],
    ['важнейшие', 'важн'],
    ['вазы', 'ваз'],
    ['вавиловка', 'вавиловк'],
    ['валенных', 'вален'],
    ['взволнованный', 'взволнова'],
    ['приемный', 'приемн'],
  ])('stems %s as %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('does not confuse «приём» with «приказ»', () => {
    expect(stem('прием')).not.toBe(stem('приказ'));
  });

  it('leaves codes and Latin words alone', () => {
    expect(['1982-р', 'it', 'цнппм'].map(stem)).toEqual(['1982-р', 'it', 'цнппм']);
  });
});

import { describe, expect, it } from 'vitest';
import { hyphenation } from '../../src/text/hyphenation.ts';

/** The word with a hyphen at each place. */
function divide(word: string): string {
  const places = [0, ...hyphenation(word), word.length];
  return places
    .slice(1)
    .map((end, index) => word.slice(places[index], end))
    .join('-');
}

describe('hyphenation', () => {
  it.each([
    ['сопровождения', 'со-про-вож-де-ния'],
    ['педагогических', 'пе-да-го-ги-че-ских'],
    ['взаимодействия', 'вза-и-мо-дей-ствия'],
    ['Положение', 'По-ло-же-ние'],
  ])('divides «%s» as %s', (word, divided) => {
    expect(divide(word)).toBe(divided);
  });

  it('leaves two letters and takes three over', () => {
    for (const place of hyphenation('образования')) {
      expect(place).toBeGreaterThanOrEqual(2);
      expect(place).toBeLessThanOrEqual('образования'.length - 3);
    }
  });

  it.each(['ЦНППМ', 'КОиПО', 'ММС', 'дом', 'ЛОИРО'])('does not divide «%s»', (word) => {
    expect(hyphenation(word)).toEqual([]);
  });
});

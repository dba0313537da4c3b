import { describe, expect, it } from 'vitest';
import { gapCost } from '../../../../src/render/pdf/measure/gapCost.ts';
import { wordTraits } from '../../../../src/render/pdf/measure/wordTraits.ts';

const cost = (left: string, right: string, glue: 'running' | 'narrow' = 'running') =>
  gapCost(wordTraits(left), wordTraits(right), glue);

describe('gapCost', () => {
  it.each([
    ['№', '273-ФЗ'],
    ['п.', '20'],
    ['А.С.', 'Огарков'],
    ['в', 'Ленинградской'],
    ['(в', 'том'],
    ['далее', '–'],
    ['С', 'целью'],
  ])('never parts «%s» from «%s»', (left, right) => {
    expect(cost(left, right)).toBe(Infinity);
  });

  it.each([
    ['31', 'декабря'],
    ['2021', 'года'],
    ['50', '%'],
  ])('parts «%s %s» only rather than a very loose line', (left, right) => {
    expect(cost(left, right)).toBeGreaterThan(1000);
    expect(cost(left, right)).toBeLessThan(Infinity);
  });

  it('parts other words freely', () => {
    expect(cost('педагогических', 'работников')).toBe(0);
    expect(cost('–', 'обеспечивает')).toBe(0);
  });

  it('in a narrow cell glues only «№» and the dash, and leaves «в» or «п.» hanging at a price', () => {
    expect(cost('в', 'Ленинградской', 'narrow')).toBeGreaterThan(100);
    expect(cost('п.', '3', 'narrow')).toBeLessThan(Infinity);
    expect(cost('31', 'декабря', 'narrow')).toBe(0);
    expect(cost('№', '5', 'narrow')).toBe(Infinity);
    expect(cost('слово', '–', 'narrow')).toBe(Infinity);
  });
});

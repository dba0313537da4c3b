import { describe, expect, it } from 'vitest';
import { matchTerritory, typedWords } from '../../../src/browser/needs/matchTerritory.ts';

const yugra = {
  names: 'ханты-мансийский автономный округ - югра хмао - югра',
  aka: 'юграль сургут',
  towns: ['Сургут', 'Пыть-Ях'],
};
const tatarstan = {
  names: 'республика татарстан',
  aka: 'татария казань',
  towns: ['Казань', 'Набережные Челны'],
};

const found = (typed: string, one = yugra) => matchTerritory(one, typedWords(typed));

describe('matchTerritory', () => {
  it.each(['Югра', 'ханты', 'округ Ханты-Мансийский', 'ХМАО', 'юграль', '', ' '])(
    '«%s» is a name',
    (typed) => {
      expect(found(typed)).toEqual({ town: null });
    },
  );

  it.each([
    ['Сургут', 'Сургут'],
    ['г. Сургут', 'Сургут'],
    ['город сург', 'Сургут'],
    ['Cehuen', 'Сургут'],
    ['пыть ях', 'Пыть-Ях'],
  ])('«%s» is a town', (typed, town) => {
    expect(found(typed)).toEqual({ town });
  });

  it('finds a town by its second word, a region by its words in any order', () => {
    expect(found('челны', tatarstan)).toEqual({ town: 'Набережные Челны' });
    expect(found('татарстан республика', tatarstan)).toEqual({ town: null });
  });

  it.each(['Мегион', 'ургут', 'Казань'])('«%s» is neither', (typed) => {
    expect(found(typed)).toBeNull();
  });
});

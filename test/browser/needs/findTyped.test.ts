import { describe, expect, it } from 'vitest';
import { findTyped } from '../../../src/browser/needs/findTyped.ts';

const TERRITORIES = {
  bashkortostan: { names: 'республика башкортостан', aka: 'башкирия уфа', towns: ['Уфа'] },
  leningrad: { names: 'ленинградская область', aka: 'ленобласть', towns: ['Выборг'] },
  yugra: {
    names: 'ханты-мансийский автономный округ - югра хмао',
    aka: 'юграль',
    towns: ['Сургут', 'Пыть-Ях'],
  },
  sakhalin: { names: 'сахалинская область', aka: 'сахалин', towns: ['Южно-Сахалинск'] },
};

function found(typed: string): string[] {
  return findTyped(Object.entries(TERRITORIES), typed, ([, one]) => one).map(([id]) => id);
}

describe('findTyped', () => {
  it.each([
    ['сахлин', 'sakhalin'],
    ['Башкартостан', 'bashkortostan'],
    ['лененградская', 'leningrad'],
    ['сургуд', 'yugra'],
    ['Leningrad', 'leningrad'],
    ['hmao', 'yugra'],
    ['Surgut', 'yugra'],
    ['ktybyuhfl', 'leningrad'],
    ['южно сахалинск', 'sakhalin'],
  ])('«%s» is %s', (typed, id) => {
    expect(found(typed)).toEqual([id]);
  });

  it('guesses nothing where the words as they stand are found', () => {
    expect(found('уфа')).toEqual(['bashkortostan']);
  });

  it.each(['абракадабра', 'ямал', 'Казань'])('«%s» is none', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

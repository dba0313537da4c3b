import { expect, test } from 'vitest';
import { definitionMatcher } from '../../../src/layers/definitions/definitionMatcher.ts';

const find = definitionMatcher([
  { words: 'стажировочная площадка', kind: 'term' },
  { words: 'педагогический работник (педагог)', kind: 'term' },
  { words: 'ДПО', kind: 'abbreviation' },
  { words: 'цифровая экосистема ДПО', kind: 'term' },
]);
const shown = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test('a term is found in any inflection', () => {
  expect(shown('отбор стажировочных площадок')).toEqual(['стажировочных площадок']);
});

test('what stands in brackets is another name of the term', () => {
  expect(shown('для педагогических работников школ')).toEqual(['педагогических работников']);
});

test('an abbreviation is found letter for letter', () => {
  expect(shown('программы ДПО; дпо')).toEqual(['ДПО']);
});

test('longer words win', () => {
  expect(shown('в цифровой экосистеме ДПО')).toEqual(['цифровой экосистеме ДПО']);
});

test('parts of other words are not found', () => {
  expect(shown('ДПОО и площадка')).toEqual([]);
});

test('a consonant that the stemmer takes for a verb’s in one form alone does not part two forms', () => {
  const findBodies = definitionMatcher([{ words: 'муниципальные органы', kind: 'term' }]);
  for (const text of ['муниципальными органами', 'муниципальных органов', 'муниципальный орган'])
    expect(findBodies(text)).toHaveLength(1);
});

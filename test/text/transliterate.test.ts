import { expect, it } from 'vitest';
import { transliterate } from '../../src/text/transliterate.ts';

it.each([
  ['Leningrad', 'ленинград'],
  ['hmao', 'хмао'],
  ['Surgut', 'сургут'],
  ['khabarovsk', 'хабаровск'],
  ['yakutsk', 'якутск'],
  ['nizhny tagil', 'нижны тагил'],
  ['сургут', 'сургут'],
])('«%s»: «%s»', (latin, russian) => {
  expect(transliterate(latin)).toBe(russian);
});

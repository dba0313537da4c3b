import { expect, it } from 'vitest';
import { plural } from '../../src/text/plural.ts';

it('agrees a noun with a number', () => {
  const say = (count: number) => `${count} ${plural(count, ['функция', 'функции', 'функций'])}`;
  expect([1, 2, 5, 11, 21, 112, 104, 0].map(say)).toEqual([
    '1 функция',
    '2 функции',
    '5 функций',
    '11 функций',
    '21 функция',
    '112 функций',
    '104 функции',
    '0 функций',
  ]);
});

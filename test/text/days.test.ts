import { expect, test } from 'vitest';
import { formatDay } from '../../src/text/formatDay.ts';
import { spellDay } from '../../src/text/spellDay.ts';

test('a day as acts print it in references', () => {
  expect(formatDay('2021-07-14')).toBe('14.07.2021');
});

test('a day in words loses its leading zero', () => {
  expect(spellDay('2022-09-07')).toBe('7 сентября 2022 года');
});

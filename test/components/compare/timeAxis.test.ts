import { expect, it } from 'vitest';
import { timeAxis } from '../../../src/components/compare/timeAxis.ts';

it('no time makes no axis: its months would be invented', () => {
  expect(timeAxis([], 1000)).toBe(null);
});

it('begins with the month of the first day and ends with the last day', () => {
  const axis = timeAxis(
    [
      { from: null, to: '2021-08-19' },
      { from: '2021-09-01', to: '2021-10-31' },
    ],
    920,
  );
  expect(axis?.marks.map(({ name }) => name)).toEqual([
    'авг. 2021 г.',
    'сент. 2021 г.',
    'окт. 2021 г.',
  ]);
  expect(axis?.across('2021-08-01')).toBe(0);
  expect(axis?.across('2021-09-01')).toBe(310);
  expect(axis?.widthOf({ from: '2021-10-01', to: '2021-10-31' })).toBe(310);
});

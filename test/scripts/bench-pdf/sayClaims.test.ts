import { expect, it } from 'vitest';
import { medianOf } from '../../../scripts/bench-pdf/BenchRow.ts';
import { sizeClaim, speedClaim } from '../../../scripts/bench-pdf/sayClaims.ts';

it('a claim of speed is reached, kept or broken', () => {
  expect(speedClaim('cold', 0.5)).toMatchObject({ kept: true });
  expect(speedClaim('cold', 0.5).text).toContain(': reached');
  expect(speedClaim('warm', 0.3).text).toContain('kept, not reached');
  expect(speedClaim('warm', 0.36)).toMatchObject({ kept: false });
});

it('a claim of size is that of the document nearest to its own bound', () => {
  const small = { pages: 1, bytes: 40_000 };
  const large = { pages: 100, bytes: 300_000 };
  expect(sizeClaim([small, large]).text).toContain('40.0 KB on 1 pages');
  expect(sizeClaim([small, { pages: 1, bytes: 49_501 }]).kept).toBe(false);
});

it('the middle of an even number of measurements is between the two', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
});

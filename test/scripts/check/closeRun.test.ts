import { expect, it } from 'vitest';
import { closeRun } from '../../../scripts/check/closeRun.ts';

const OUTCOME = {
  name: 'units',
  seconds: 1,
  passed: 3,
  failed: 1,
  skipped: [],
  retried: [],
  output: '',
};

it('closeRun ends with the counts of all steps', () => {
  expect(closeRun([OUTCOME, OUTCOME])).toBe('6 passed, 2 failed');
});

it('closeRun names what could not run', () => {
  const skipping = { ...OUTCOME, skipped: ['search in a browser'] };
  expect(closeRun([skipping])).toBe(
    'could not run here: search in a browser\n3 passed, 1 failed, 1 skipped',
  );
});

it('closeRun names what passed only when it was tried again', () => {
  const retrying = { ...OUTCOME, retried: ['a page moves: Error: timeout'] };
  expect(closeRun([retrying])).toBe(
    'passed when tried again: a page moves: Error: timeout\n3 passed, 1 failed',
  );
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTestResults } from '../../../scripts/check/readTestResults.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

const test = (status: string, fullName: string, failureMessages: string[] = []) => ({
  status,
  fullName,
  failureMessages,
});

it('counts passed and failed tests, names skipped ones, and counts a file that broke', async () => {
  const file = join(temporaryFolder(), 'results.json');
  const testResults = [
    { status: 'passed', assertionResults: [test('passed', 'a'), test('skipped', 'b')] },
    { status: 'passed', assertionResults: [test('passed', 'd', ['Error: late\n  at d'])] },
    { status: 'failed', assertionResults: [test('failed', 'c', ['Error'])] },
    { status: 'failed', assertionResults: [] },
  ];
  writeFileSync(file, JSON.stringify({ testResults }));
  expect(await readTestResults(file)).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['b'],
    retried: ['d: Error: late'],
  });
});

it('has nothing to count where a run did not get to its report', async () => {
  expect(await readTestResults(join(temporaryFolder(), 'none.json'))).toBeNull();
});

import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.enum(['passed', 'failed']),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** Names of tests that passed after they had failed, each with the first line of what was wrong. */
  readonly retried: readonly string[];
}

/** Counts the tests of a run. Null where there is no report: the run did not get that far. */
export async function readTestResults(file: string): Promise<TestCounts | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const { testResults } = reportSchema.parse(JSON.parse(text));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const isCounted = (status: string) => status === 'passed' || status === 'failed';
  // A file that breaks outside of its tests has none that failed.
  const broken = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: tests.filter(({ status }) => !isCounted(status)).map(({ fullName }) => fullName),
    retried: tests.flatMap(({ status, fullName, failureMessages: [fault] }) =>
      status === 'passed' && fault !== undefined ? [`${fullName}: ${firstLine(fault)}`] : [],
    ),
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckStep } from './CheckStep.ts';

/** A run of one of Vitest's projects, whose tests are counted one by one. */
export function testStep(name: string, project: string, env: CheckStep['env']): CheckStep {
  const results = join(mkdtempSync(join(tmpdir(), 'svod-test-')), 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const command = ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`] as const;
  return { name, command: [...command, ...reporters], env, results };
}

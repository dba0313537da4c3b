import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { CheckStep } from './CheckStep.ts';
import { readTestResults } from './readTestResults.ts';
import type { StepOutcome } from './StepOutcome.ts';

/** Runs one step to its end. A step that fails is an outcome, not an error. */
export async function runStep(step: CheckStep): Promise<StepOutcome> {
  const start = performance.now();
  const { code, output } = await runCommand(step);
  const seconds = (performance.now() - start) / 1000;
  const counts = step.results === null ? null : await readTestResults(step.results);
  const whole = {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: [],
    retried: [],
  };
  // A run that failed although each test passed (an error outside of tests) must not pass.
  const isBroken = counts !== null && code !== 0 && counts.failed === 0;
  const tests = isBroken ? { ...counts, failed: 1 } : counts;
  return { name: step.name, seconds, output, ...(tests ?? whole) };
}

async function runCommand({ command, env }: CheckStep): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
  await once(child, 'close');
  return { code: child.exitCode ?? 1, output: Buffer.concat(output).toString() };
}

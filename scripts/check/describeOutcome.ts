import type { StepOutcome } from './StepOutcome.ts';

/** One line about a step; for one that failed, also everything that its command printed. */
export function describeOutcome(outcome: StepOutcome): string {
  const { name, seconds, passed, failed, skipped, output } = outcome;
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  const line = `${failed > 0 ? '✗' : '✓'} ${name}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`;
  return failed > 0 ? `${line}\n${output.trimEnd()}\n` : line;
}

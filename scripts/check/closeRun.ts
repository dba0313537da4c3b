import type { StepOutcome } from './StepOutcome.ts';

/** The end of a run: what could not run or passed only when tried again, by name, and the counts on a line of their own. */
export function closeRun(outcomes: readonly StepOutcome[]): string {
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const retried = outcomes.flatMap((outcome) => outcome.retried);
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  const counts = [`${sum(outcomes.map(({ passed }) => passed))} passed`, `${failed} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  const notes = [
    ...skipped.map((name) => `could not run here: ${name}`),
    ...retried.map((name) => `passed when tried again: ${name}`),
  ];
  return [...notes, counts.join(', ')].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { availableParallelism } from 'node:os';
import type { CheckStep } from './CheckStep.ts';
import { runStep } from './runStep.ts';
import { describeOutcome } from './describeOutcome.ts';
import type { StepOutcome } from './StepOutcome.ts';

/** Runs steps, as many at once as there are cores, and tells of each as it ends; a failed one prints all it said. */
export async function runSteps(
  steps: readonly CheckStep[],
  write: (text: string) => void,
): Promise<StepOutcome[]> {
  const waiting = [...steps];
  const outcomes: StepOutcome[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await runStep(step);
      outcomes.push(outcome);
      write(`${describeOutcome(outcome)}\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

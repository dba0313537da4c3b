import { checkSteps, syncStep } from './checkSteps.ts';
import { runSteps } from './runSteps.ts';
import type { StepOutcome } from './StepOutcome.ts';

/** All of `npm run check`. */
export async function runChecks(write: (text: string) => void): Promise<StepOutcome[]> {
  const synced = await runSteps([syncStep()], write);
  return [...synced, ...(await runSteps(checkSteps(), write))];
}

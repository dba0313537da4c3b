/** `npm run check`: format, lint, types, unit tests and content, with the time of each. */
import { checkSteps } from './check/checkSteps.ts';
import { closeRun } from './check/closeRun.ts';
import { runSteps } from './check/runSteps.ts';

const outcomes = await runSteps(checkSteps(), (text) => process.stdout.write(text));
process.stdout.write(`${closeRun(outcomes)}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

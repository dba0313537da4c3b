/** `npm run check`: format, lint, types, unit tests and content, with the time of each. */
import { closeRun } from './check/closeRun.ts';
import { runChecks } from './check/runChecks.ts';

const outcomes = await runChecks((text) => process.stdout.write(text));
process.stdout.write(`${closeRun(outcomes)}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

/**
 * `npm test`: all of `npm run check`, then the site built for a folder and for the root of a host,
 * then the tests of the built site. What could not run is counted and named on the last lines.
 */
import { buildStep } from './check/buildStep.ts';
import { checkSteps } from './check/checkSteps.ts';
import { closeRun } from './check/closeRun.ts';
import { runSteps } from './check/runSteps.ts';
import { testStep } from './check/testStep.ts';

const SITE = { SVOD_OUT: 'dist.test', SVOD_BASE: '/svod/', SVOD_ORIGIN: 'https://svod.example' };
const ROOT_SITE = { ...SITE, SVOD_OUT: 'dist.test-root', SVOD_BASE: '/' };

const write = (text: string) => process.stdout.write(text);
const checked = await runSteps(checkSteps(), write);
const built = await runSteps([buildStep('build under /svod/', SITE)], write);
const builtAtRoot = await runSteps([buildStep('build under /', ROOT_SITE)], write);
const tested = await runSteps([testStep('built site', 'site', SITE)], write);

const outcomes = [...checked, ...built, ...builtAtRoot, ...tested];
write(`${closeRun(outcomes)}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

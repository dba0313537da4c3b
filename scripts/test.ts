/**
 * `npm test`: all of `npm run check`, then the site built for a folder and for the root of a host,
 * then the tests of the built site, and last its speed with nothing beside. What could not run is counted and named on the last lines.
 */
import { buildStep } from './check/buildStep.ts';
import { closeRun } from './check/closeRun.ts';
import { runChecks } from './check/runChecks.ts';
import { runSteps } from './check/runSteps.ts';
import { testStep } from './check/testStep.ts';

const ORIGIN = { SVOD_ORIGIN: 'https://svod.example' };
const SITE = { ...ORIGIN, SVOD_OUT: 'dist.test', SVOD_BASE: '/svod/' };
const ROOT_SITE = { ...ORIGIN, SVOD_OUT: 'dist.test-root', SVOD_BASE: '/' };

const builds = [buildStep('build under /svod/', SITE), buildStep('build under /', ROOT_SITE)];
const built = { ...SITE, SVOD_ROOT_OUT: ROOT_SITE.SVOD_OUT };

const write = (text: string) => process.stdout.write(text);
const outcomes = [
  ...(await runChecks(write)),
  ...(await runSteps(builds, write)),
  ...(await runSteps([testStep('built site', 'site', built)], write)),
  ...(await runSteps([testStep('speed', 'speed', built)], write)),
];
write(`${closeRun(outcomes)}\n`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

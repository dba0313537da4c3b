import { testStep } from './testStep.ts';
import type { CheckStep } from './CheckStep.ts';

/** Writes the types that Astro makes of the project (`.astro/`): lint and type check need them, so it runs first. */
export function syncStep(): CheckStep {
  return step('types of Astro', 'node_modules/astro/bin/astro.mjs', 'sync');
}

/** The other steps of `npm run check`, the longest first, so that two cores end at about the same time. */
export function checkSteps(): CheckStep[] {
  return [
    step('lint', 'node_modules/eslint/bin/eslint.js', '.'),
    testStep('units', 'unit', {}),
    step('types', 'node_modules/astro/bin/astro.mjs', 'check'),
    step('types of the worker', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', WORKER),
    step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    step('content', 'scripts/check-content.ts'),
  ];
}

/** The service worker has other globals than a page, so a configuration of its own. */
const WORKER = 'src/browser/offline/worker';

function step(name: string, file: string, ...args: string[]): CheckStep {
  return { name, command: [file, ...args], env: {}, results: null };
}

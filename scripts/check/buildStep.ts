import type { CheckStep } from './CheckStep.ts';

/** A build of the site with its own environment; fails as one. */
export function buildStep(name: string, env: CheckStep['env']): CheckStep {
  return { name, command: ['scripts/build.ts'], env, results: null };
}

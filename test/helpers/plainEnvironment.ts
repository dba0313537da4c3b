/** Variables that Vitest sets for its own modules; a build started by a test would take them for its own. */
const OF_VITEST = /^(VITEST|BASE_URL$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$|TEST$)/;

/** The environment in which a person starts a command: without the site's variables or those of Vitest. */
export function plainEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]): [string, string][] =>
    value === undefined || OF_VITEST.test(name) || name.startsWith('SVOD_') ? [] : [[name, value]],
  );
  return Object.fromEntries(kept);
}

import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/helpers/LongestFirst.ts';

/** Tests that measure time. */
const TIMED = ['test/site/lighthouse.test.ts', 'test/site/fonts.test.ts'];

/** Ends what hangs. A slow machine is no fault: nothing is judged by these limits. */
const PATIENT = { testTimeout: 300_000, hookTimeout: 120_000 };

/**
 * Three projects: `unit` needs the sources alone; `site` and `speed` read a finished build of the real
 * corpus, which `npm test` makes first and names in `SVOD_OUT` (default `dist`). `speed` measures time,
 * so nothing else runs beside it. No module keeps a state of its own, so the files of a worker share
 * their modules: loading them anew for each took three quarters of the time of `unit`.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          isolate: false,
          unstubEnvs: true,
          unstubGlobals: true,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          sequence: { groupOrder: 1 },
          include: ['test/site/**/*.test.ts'],
          exclude: TIMED,
          isolate: false,
          // A browser on a busy machine may lose a click; what passed at the second try is named on the last lines.
          retry: 1,
          // A page under test often waits: three files share even a machine of two cores.
          maxWorkers: 3,
          expect: { poll: { timeout: 30_000 } },
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'speed',
          sequence: { groupOrder: 2 },
          include: TIMED,
          maxWorkers: 1,
          ...PATIENT,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Tests that measure time. */
const TIMED = ['test/site/lighthouse.test.ts', 'test/site/search/costs.test.ts'];

/**
 * Three projects: `unit` needs the sources alone; `site` and `speed` read a finished build of the real
 * corpus, which `npm test` makes first and names in `SVOD_OUT` (default `dist`). `speed` measures time,
 * so nothing else runs beside it.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          exclude: TIMED,
          // A page under test mostly waits: two files share even a small machine.
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'speed',
          include: TIMED,
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

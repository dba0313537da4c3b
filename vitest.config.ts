import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs the sources alone; `site` reads a finished build of the real
 * corpus, which `npm test` makes first and names in `SVOD_OUT` (default `dist`).
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
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

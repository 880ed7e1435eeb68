import { defineConfig } from 'vitest/config';

/** What stops the background or waits for its answer: nothing else may run beside it. */
const ALONE = ['teaching', 'update'].map((name) => `test/e2e/${name}.test.ts`);

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { 'import.meta.env.MODE': '"chromium"' },
  test: {
    projects: [
      {
        extends: true,
        resolve: {
          alias: { 'webextension-polyfill': new URL('polyfill.fixture.ts', import.meta.url).pathname },
        },
        test: {
          name: 'unit',
          setupFiles: ['test/unit-setup.ts'],
          pool: 'threads',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts', 'test/clients/**/*.test.ts'],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ALONE,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Browsers mostly wait: two files at once take little more than half the time on two cores.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-alone',
          include: ALONE,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'torture',
          include: ['test/torture/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

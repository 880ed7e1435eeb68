import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What stops the background or waits for its answer: nothing else may run beside it. */
const ALONE = ['teaching', 'update'].map((name) => `test/e2e/${name}.test.ts`);

/** What happens in one page of the panel, in English. */
const PANEL = 'src/panel/**/*.test.tsx';

/** Rooms that keep nothing between two calls. */
const PURE = ['detection', 'followup', 'insights', 'languages', 'reply', 'transfer'].map(
  (room) => `src/${room}/**/*.test.ts`,
);

/** Pages in other languages: a language is the browser's, once for all. */
const OTHER_LANGUAGES = 'src/panel/pages/settings/search.test.tsx';

/** The one file that takes longer than what the others leave it: begun late, it runs on alone at the end. */
const FIRST = 'panel-a11y.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFirst = ({ moduleId }: TestSpecification) => moduleId.endsWith(FIRST);
    const sorted = await super.sort(files);
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}

const UNIT = {
  setupFiles: ['test/unit-setup.ts'],
  pool: 'threads' as const,
  maxWorkers: 2,
};

const POLYFILL = {
  alias: { 'webextension-polyfill': new URL('polyfill.fixture.ts', import.meta.url).pathname },
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { 'import.meta.env.MODE': '"chromium"' },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        resolve: POLYFILL,
        test: {
          ...UNIT,
          name: 'unit',
          include: ['src/**/*.test.ts', OTHER_LANGUAGES, 'test/*.test.ts', 'test/clients/**/*.test.ts'],
          exclude: PURE,
        },
      },
      {
        extends: true,
        resolve: POLYFILL,
        test: {
          ...UNIT,
          name: 'rooms',
          include: PURE,
          // One module graph for all files of a thread: half of the time went into importing the same again.
          isolate: false,
        },
      },
      {
        extends: true,
        resolve: POLYFILL,
        test: {
          ...UNIT,
          name: 'panel',
          include: [PANEL],
          exclude: [OTHER_LANGUAGES],
          // Each imports the whole panel: once for all of them takes a quarter of the time.
          isolate: false,
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
          // Browsers mostly wait: with two files at once two cores were half idle.
          maxWorkers: 3,
          // What a file shares with the next is the stand-in, which is bundled once and not seventeen times.
          isolate: false,
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

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { main as build } from './build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `npm run torture`: the long tests, which `npm test` has no time for, and every browser test with every client in
 * every browser; builds both targets first.
 */
export async function main(): Promise<number> {
  ensureBrowsers(['chromium', 'firefox']);
  const built = await build([]);
  if (built !== 0) return built;
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=test/vitest.config.ts',
    '--project=torture',
    '--project=e2e',
    '--project=e2e-alone',
  ];
  const tests = spawn(process.execPath, vitest, {
    cwd: ROOT,
    env: { ...process.env, TEST_EXTENT: 'everything' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => tests.once('exit', (code) => resolve(code ?? 1)));
}

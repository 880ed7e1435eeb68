import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { main as build } from './build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run torture`: the long tests, which `npm test` has no time for; builds both targets first. */
export async function main(): Promise<number> {
  ensureBrowsers(['chromium', 'firefox']);
  const built = await build([]);
  if (built !== 0) return built;
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=test/vitest.config.ts',
    '--project=torture',
  ];
  const tests = spawn(process.execPath, vitest, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => tests.once('exit', (code) => resolve(code ?? 1)));
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main as build } from './build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run package`: builds both targets and packs each as the stores take it, into dist/packages. */
export async function main(): Promise<number> {
  const built = await build([]);
  if (built !== 0) return built;
  for (const target of ['chromium', 'firefox']) {
    const { status } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
        'build',
        `--source-dir=${join(ROOT, 'dist', target)}`,
        `--artifacts-dir=${join(ROOT, 'dist/packages')}`,
        `--filename=lost-and-learned-${target}.zip`,
        '--overwrite-dest',
        '--no-config-discovery',
      ],
      { cwd: ROOT, stdio: ['ignore', process.stderr, process.stderr] },
    );
    if (status !== 0) return 1;
    process.stdout.write(`dist/packages/lost-and-learned-${target}.zip\n`);
  }
  return 0;
}

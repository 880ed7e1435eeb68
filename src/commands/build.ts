import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Target } from './manifest.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS: readonly Target[] = ['chromium', 'firefox'];

async function gzipSizes(target: Target): Promise<Record<string, number>> {
  const folder = join(ROOT, 'dist', target);
  const files = await readdir(folder, { recursive: true });
  const code = files.filter((file) => /\.(js|css|html)$/.test(file)).sort();
  const sizes = await Promise.all(
    code.map(async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  return Object.fromEntries(code.map((file, index) => [file.replaceAll('\\', '/'), sizes[index] ?? 0]));
}

/** Builds one target into dist/<target>. */
export async function buildTarget(target: Target): Promise<void> {
  process.stderr.write(`Building dist/${target} …\n`);
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode: target, logLevel: 'warn' });
}

/** `npm run build [-- chromium|firefox]`: both targets, and dist/size.json: gzip bytes of each file. */
export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !TARGETS.includes(arg as Target));
  if (unknown !== undefined) {
    process.stderr.write(`There is no target “${unknown}”. Name chromium or firefox, or none for both.\n`);
    return 2;
  }
  const targets = args.length > 0 ? (args as Target[]) : TARGETS;
  const sizes: Record<string, Record<string, number>> = {};
  for (const target of targets) {
    await buildTarget(target);
    sizes[target] = await gzipSizes(target);
  }
  await writeFile(join(ROOT, 'dist', 'size.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  return 0;
}

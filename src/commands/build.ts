import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Target } from './manifest.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS: readonly Target[] = ['chromium', 'firefox'];

/** A built file and all that it loads at its start, as paths inside the target's folder. */
async function filesOf(folder: string, file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = await readFile(join(folder, file), 'utf8');
  // `import './x.js'`, `from './x.js'`; in pages src="…" and href="…".
  for (const [, path = ''] of code.matchAll(
    /(?:\bimport|\bfrom|src=|href=)\s*["']([^"']+\.(?:js|css))["']/g,
  )) {
    const loaded = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
    await filesOf(folder, loaded, seen);
  }
  return seen;
}

/** Gzip bytes of each entry: the content script of each mail client, background and panel with all that they load. */
async function gzipSizes(target: Target): Promise<Record<string, number>> {
  const folder = join(ROOT, 'dist', target);
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const [gmail, outlook] = manifest.content_scripts;
  const entries: Record<string, string> = {
    gmail: gmail.js[0],
    outlook: outlook.js[0],
    background: manifest.background.service_worker ?? manifest.background.scripts[0],
    panel: manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
  };
  const sizes: Record<string, number> = {};
  for (const [entry, file] of Object.entries(entries)) {
    const files = [...(await filesOf(folder, file))];
    const bytes = await Promise.all(
      files.map(async (path) => gzipSync(await readFile(join(folder, path))).length),
    );
    sizes[entry] = bytes.reduce((sum, size) => sum + size, 0);
  }
  return sizes;
}

/** Standard output belongs to the command's own result; crxjs tells its progress there. */
async function withProgressOnStderr(work: () => Promise<unknown>): Promise<void> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}

/** Builds one target into dist/<target>. */
export async function buildTarget(target: Target): Promise<void> {
  process.stderr.write(`Building dist/${target} …\n`);
  await withProgressOnStderr(() =>
    build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), mode: target, logLevel: 'warn' }),
  );
}

/** `npm run build [-- chromium|firefox]`: both targets, and dist/size.json: gzip bytes of each entry. */
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

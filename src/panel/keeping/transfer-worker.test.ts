import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Every file of ours that one imports to run, directly or through others; types aside. */
async function importedBy(file: URL, known = new Map<string, string[]>()): Promise<Map<string, string[]>> {
  if (known.has(file.pathname)) return known;
  const code = await readFile(file, 'utf8');
  const names = [
    ...code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';|^import '([^']+)';/gm),
  ].map(([, from, bare]) => from ?? bare ?? '');
  known.set(file.pathname, names);
  for (const name of names) if (name.startsWith('.')) await importedBy(new URL(name, file), known);
  return known;
}

it('imports nothing that asks the browser for its extension API, which no worker has', async () => {
  const known = await importedBy(new URL('./transfer-worker.ts', import.meta.url));
  expect([...known.keys()].length).toBeGreaterThan(20);
  expect([...known.keys()].filter((path) => /\/src\/platform\//.test(path))).toEqual([]);
  const packages = [...known.values()].flat().filter((name) => !name.startsWith('.'));
  expect(packages).toContain('idb');
  expect(packages.filter((name) => name.includes('webext'))).toEqual([]);
});

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { buildLabInto } from './lab.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The code as the next version may have it: a schema that is one version further, by a step that changes entries. */
function nextSchema(): Plugin {
  return {
    name: 'next-schema',
    transform(code, id) {
      if (!id.endsWith('/src/storage/schema.ts')) return null;
      const next = code
        .replace(/(SCHEMA_VERSION = )(\d+)/, (_, words, version) => `${words}${Number(version) + 1}`)
        .replace(/(const STEPS[^=]*= \[[^\]]*)\]/, '$1, addNext]');
      if (!next.includes('addNext'))
        this.error('The list of upgrade steps was not found; look for its new form.');
      const step = `async function addNext(_db, tx) {
        const entries = tx.objectStore('opportunities');
        entries.createIndex('next', 'next');
        for (let at = await entries.openCursor(); at; at = await at.continue()) await at.update({ ...at.value, next: 1 });
      }`;
      return { code: `${next}\n${step}`, map: null };
    },
  };
}

/** The lab's page with the next version's code beside the one that is there. */
export const buildNextLab = (name: BrowserName, folder: string, place: string): Promise<void> =>
  buildLabInto(name, folder, { place, plugins: [nextSchema()] });

/** The whole extension as the next version, with its lab, in the place of the one that is there. */
export async function replaceByNext(name: BrowserName, folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    mode: name,
    logLevel: 'error',
    plugins: [nextSchema()],
    build: { outDir: folder },
  });
  await buildLabInto(name, folder, { plugins: [nextSchema()] });
}

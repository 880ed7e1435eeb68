import { fileURLToPath } from 'node:url';
import type { OutputChunk, RolldownOutput } from 'rolldown';
import { build } from 'vite';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { openPanelTab } from '../e2e/panels.ts';
import { ratio, type Spread, spread } from './measure.ts';

const ENTRY = fileURLToPath(new URL('./note-in-page.ts', import.meta.url));

/** Saving a note (one transaction, strict) beside the smallest strict write there is, in the same page. */
export async function measureNote(extension: ExtensionBrowser) {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'bench' } },
  })) as RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  const page = await openPanelTab(extension, '#/log');
  await page.evaluate((chunk as OutputChunk).code);
  const { notes, bare } = (await page.evaluate('bench.run()')) as { notes: number[]; bare: number[] };
  await page.close();
  const [saving, smallest]: [Spread, Spread] = [spread(notes), spread(bare)];
  return {
    saveNoteMs: saving,
    bareStrictPutMs: smallest,
    noteToBarePut: ratio(saving.median, smallest.median),
  };
}

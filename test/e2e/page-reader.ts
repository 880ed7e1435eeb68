import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** The shipped reader of a client as one script, for questions that no panel asks yet; leaves `reader` behind. */
export async function readerScript(client: 'gmail' | 'outlook'): Promise<string> {
  const entry = fileURLToPath(new URL(`../../src/content/${client}/client.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    mode: 'chromium',
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error(`Vite built nothing from ${entry}`);
  return chunk.code;
}

/** The value of an expression on `reader`, which is evaluated in the page itself. */
export async function askReader(page: Page, script: string, expression: string): Promise<unknown> {
  return JSON.parse((await page.evaluate(`${script};JSON.stringify(${expression})`)) as string);
}

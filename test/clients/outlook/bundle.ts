import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('rooster-entry.js', import.meta.url));
let bundled: Promise<string> | null = null;

/** The real roosterjs as one module for the page; built at the first call, then kept in memory. */
export function roosterModule(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['es'] } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (chunk?.type !== 'chunk') throw new Error('roosterjs could not be bundled for the stand-in Outlook');
  return chunk.code;
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const built = new Map<string, Promise<string>>();

/**
 * A module and all that it imports as one, for a page of the stand-ins: a browser asks once and not fifty times. Built
 * at the first call, then kept in memory.
 * @param entry address of the module's file
 * @param external what it imports and leaves to the page, as it is written there
 */
export function pageScript(entry: URL, external: string[] = []): Promise<string> {
  const script = built.get(entry.href) ?? bundle(fileURLToPath(entry), external);
  built.set(entry.href, script);
  return script;
}

async function bundle(entry: string, external: string[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] }, rolldownOptions: { external } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`Could not be bundled for the stand-in: ${entry}`);
  return chunk.code;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = 'test/e2e/gallery/index.html';

export interface Gallery {
  /** Takes `?state=…&lang=…&text=…`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Builds the gallery and serves it from a free port of this machine. Built, because a state takes a page of its own,
 * and a page of hundreds of modules takes half a second to come together.
 */
export async function startGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { 'webextension-polyfill': join(ROOT, 'test/e2e/gallery/polyfill.ts') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: join(ROOT, PAGE) },
    },
  });
  const server = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address !== 'object') throw new Error('The gallery did not start.');
  return {
    url: `http://127.0.0.1:${address.port}/${PAGE}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

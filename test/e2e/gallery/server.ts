import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Serves the gallery from a free port of this machine. `url` takes `?state=…&lang=…&text=…`. */
export async function startGallery(): Promise<{ server: ViteDevServer; url: string }> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    // A cache of its own: two servers at once would take each other's away.
    cacheDir: join(ROOT, 'node_modules', '.vite-gallery'),
    resolve: { alias: { 'webextension-polyfill': join(ROOT, 'test/e2e/gallery/polyfill.ts') } },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('The gallery did not start.');
  return { server, url: `http://127.0.0.1:${address.port}/test/e2e/gallery/index.html` };
}

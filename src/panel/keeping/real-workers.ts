import type { WorkerLike, Workers } from './transfer-client.ts';

/** The browser's workers. */
export const realWorkers: Workers = {
  start: () =>
    new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerLike,
  released: (lock, signal) => navigator.locks.request(lock, { signal }, async () => undefined),
};

import type { FromWorker, ToWorker } from './transfer-jobs.ts';
import { work } from './transfer-work.ts';

// A worker does one job and is ended by its page. It must not come to import `platform`, directly or through others:
// the extension API is not there for workers, and webextension-polyfill throws without it.

/** As much of the worker's surroundings as is used; the compiler knows those of a page. */
const self = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

/** Progress is told so often at most, in milliseconds: a screen shows no more. */
const TOLD_EVERY = 50;

const control = new AbortController();

/** Held until the worker ends, however it ends: by that the page knows that it died. */
const lock = `transfer worker ${crypto.randomUUID()}`;
void navigator.locks.request(lock, () => {
  self.postMessage({ is: 'alive', lock });
  return new Promise(() => undefined);
});

function progress(): (done: number) => void {
  let last = 0;
  return (done) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY) return;
    last = now;
    self.postMessage({ is: 'progress', done });
  };
}

self.onmessage = async ({ data }) => {
  if (data.is === 'cancel') {
    control.abort();
    return;
  }
  try {
    const gives = await work(data.order.job, data.order.asks, {
      onProgress: progress(),
      signal: control.signal,
    });
    self.postMessage({ is: 'done', gives });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    self.postMessage({ is: 'failed', name, message });
  }
};

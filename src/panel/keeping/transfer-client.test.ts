import { describe, expect, it, vi } from 'vitest';
import { runInWorker, type WorkerLike, type Workers } from './transfer-client.ts';
import type { FromWorker, ToWorker } from './transfer-jobs.ts';

/** A worker that is played by the test. */
function fakeWorkers() {
  const told: ToWorker[] = [];
  let ended = 0;
  const locks = new Map<string, () => void>();
  let worker: WorkerLike | null = null;
  const workers: Workers = {
    start: () => {
      worker = {
        postMessage: (message) => void told.push(message),
        terminate: () => {
          ended += 1;
        },
        onmessage: null,
        onerror: null,
        onmessageerror: null,
      };
      return worker;
    },
    released: (lock) => new Promise((resolve) => locks.set(lock, resolve)),
  };
  return {
    workers,
    told,
    ended: () => ended,
    says: (data: FromWorker) => worker?.onmessage?.({ data }),
    fails: (message: string) => worker?.onerror?.({ message }),
    lockGoes: (lock: string) => locks.get(lock)?.(),
  };
}

const watch = (
  signal = new AbortController().signal,
  onProgress: (done: number) => void = () => undefined,
) => ({
  onProgress,
  signal,
});

describe('a job in a worker', () => {
  it('is begun, followed and ended', async () => {
    const fake = fakeWorkers();
    const onProgress = vi.fn();
    const job = runInWorker('apply', { id: 'i' }, watch(undefined, onProgress), fake.workers);
    fake.says({ is: 'alive', lock: 'l' });
    fake.says({ is: 'progress', done: 0.5 });
    fake.says({ is: 'done', gives: 'all' });
    expect(await job).toBe('all');
    expect(fake.told).toEqual([{ is: 'begin', order: { job: 'apply', asks: { id: 'i' } } }]);
    expect(onProgress.mock.calls).toEqual([[0.5], [1]]);
    expect(fake.ended()).toBe(1);
  });

  it('fails as it failed there', async () => {
    const fake = fakeWorkers();
    const job = runInWorker('apply', { id: 'i' }, watch(), fake.workers);
    fake.says({ is: 'failed', name: 'QuotaExceededError', message: 'full' });
    await expect(job).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'full' });
    await expect(job).rejects.toBeInstanceOf(DOMException);
    expect(fake.ended()).toBe(1);
  });

  it('ends at once when it is given up and only reads', async () => {
    const fake = fakeWorkers();
    const control = new AbortController();
    const job = runInWorker('csv', { entries: 'all' }, watch(control.signal), fake.workers);
    control.abort();
    await expect(job).rejects.toMatchObject({ name: 'AbortError' });
    expect(fake.ended()).toBe(1);
  });

  it('is asked to give up where it writes, and may say that it was too late', async () => {
    for (const [answer, end] of [
      [{ is: 'failed', name: 'AbortError', message: '' } as const, 'AbortError'],
      [{ is: 'done', gives: 'all' } as const, 'all'],
    ] as const) {
      const fake = fakeWorkers();
      const control = new AbortController();
      const job = runInWorker('undo', { id: 'i' }, watch(control.signal), fake.workers).catch(
        ({ name }) => name,
      );
      control.abort();
      expect(fake.told.at(-1)).toEqual({ is: 'cancel' });
      expect(fake.ended()).toBe(0);
      fake.says(answer);
      expect(await job).toBe(end);
    }
  });

  it('is not begun when it was given up before', async () => {
    const fake = fakeWorkers();
    await expect(
      runInWorker('csv', { entries: 'all' }, watch(AbortSignal.abort()), fake.workers),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(fake.told).toEqual([]);
  });

  it('is said to have died where its worker did, however that was', async () => {
    for (const die of ['error', 'lock'] as const) {
      const fake = fakeWorkers();
      const job = runInWorker('csv', { entries: 'all' }, watch(), fake.workers);
      fake.says({ is: 'alive', lock: 'l' });
      if (die === 'error') fake.fails('out of memory');
      else fake.lockGoes('l');
      await expect(job).rejects.toMatchObject({ name: 'WorkerGoneError' });
      expect(fake.ended()).toBe(1);
    }
  });
});

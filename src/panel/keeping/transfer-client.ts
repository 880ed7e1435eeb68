import type { JobWatch } from '../safety-services.ts';
import type { FromWorker, JobName, Jobs, Order, ToWorker } from './transfer-jobs.ts';

/** As much of a worker as is used. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  onmessageerror: (() => void) | null;
}

export interface Workers {
  start(): WorkerLike;
  /** Resolves when nobody holds the lock any more. */
  released(lock: string, signal: AbortSignal): Promise<void>;
}

/** The worker that did the job has died; of what it wrote nothing stays. */
export class WorkerGoneError extends Error {
  override name = 'WorkerGoneError';
}

/** Jobs that write in one transaction: they must be asked to give up, and say whether they could. */
const WRITING: ReadonlySet<JobName> = new Set<JobName>(['apply', 'undo']);

const givenUp = () => new DOMException('The job was given up.', 'AbortError');

/** The error that a worker met, as far as it can be told in another place. */
function errorOf({ name, message }: { name: string; message: string }): Error {
  // Names by which pages tell what happened: a full disk, a file that has gone, a log that is not there.
  const isOfBrowser = /^(?:Abort|Quota|NotReadable|NotFound|Invalid|Version|Unknown|Data|Constraint)/.test(
    name,
  );
  if (isOfBrowser) return new DOMException(message, name);
  const error = new Error(message);
  error.name = name;
  return error;
}

/**
 * Has a worker of its own do one job.
 * @throws {DOMException} `AbortError` if it was given up: nothing was written then
 * @throws {WorkerGoneError} if the worker died; and what the job says
 */
export function runInWorker<Name extends JobName>(
  job: Name,
  asks: Jobs[Name]['asks'],
  { onProgress, signal }: JobWatch,
  workers: Workers,
): Promise<Jobs[Name]['gives']> {
  if (signal.aborted) return Promise.reject(givenUp());
  return new Promise((resolve, reject) => {
    const worker = workers.start();
    const ended = new AbortController();

    function end(): void {
      ended.abort();
      signal.removeEventListener('abort', giveUp);
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }

    function fail(error: Error): void {
      end();
      reject(error);
    }

    function giveUp(): void {
      // What only reads and puts aside may simply end.
      if (WRITING.has(job)) worker.postMessage({ is: 'cancel' });
      else fail(givenUp());
    }

    function died(message = 'The worker has died.'): void {
      fail(new WorkerGoneError(message));
    }

    async function watch(lock: string): Promise<void> {
      await workers.released(lock, ended.signal);
      died();
    }

    worker.onerror = ({ message }) => died(message);
    worker.onmessageerror = () => died();
    worker.onmessage = ({ data }) => {
      if (data.is === 'alive') watch(data.lock).catch(() => undefined);
      else if (data.is === 'progress') onProgress(data.done);
      else if (data.is === 'done') {
        end();
        onProgress(1);
        resolve(data.gives as Jobs[Name]['gives']);
      } else fail(errorOf(data));
    };
    signal.addEventListener('abort', giveUp);
    worker.postMessage({ is: 'begin', order: { job, asks } as Order });
  });
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import browser from 'webextension-polyfill';
import { disconnect } from '../src/storage/connection.ts';
import { lookAnew } from '../src/storage/log-health.ts';

/** A device: a database and what is kept beside it, of its own. */
export interface Device {
  /** Does something on it; one after the other. */
  on<T>(work: () => Promise<T>): Promise<T>;
}

let last: Promise<unknown> = Promise.resolve();

/** A device on which nothing was ever written. */
export function newDevice(): Device {
  const factory = new IDBFactory();
  let kept: Record<string, unknown> = {};

  async function here<T>(work: () => Promise<T>): Promise<T> {
    await disconnect();
    globalThis.indexedDB = factory;
    await browser.storage.local.clear();
    await browser.storage.local.set(kept);
    await lookAnew();
    try {
      return await work();
    } finally {
      kept = await browser.storage.local.get(null);
      await disconnect();
    }
  }

  return {
    on(work) {
      const done = last.then(() => here(work));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

// Tells the extension's other pages that the log, or what was taught, has changed; they read anew. Ids travel here, no record.
const CHANNEL = 'log-changed';

/** The ids of the entries that a change wrote or deleted, none if it was of something else; null: look at everything. */
export type ChangedEntries = readonly string[] | null;

const channel = new BroadcastChannel(CHANNEL);
const listeners = new Set<(entries: ChangedEntries) => void>();

function tellListeners(entries: ChangedEntries): void {
  for (const listener of listeners) listener(entries);
}

channel.onmessage = ({ data }: MessageEvent<ChangedEntries>) => tellListeners(data);

/** To be called after a transaction has completed. */
export function announceChange(entries: ChangedEntries): void {
  channel.postMessage(entries);
  tellListeners(entries);
}

/** Calls `listener` after every completed change, made here or in another page; returns its end. */
export function onChange(listener: (entries: ChangedEntries) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Tells the extension's other pages that the log, or what was taught, has changed; they read anew. No record travels here.
const CHANNEL = 'log-changed';

const channel = new BroadcastChannel(CHANNEL);
const listeners = new Set<() => void>();

function tellListeners(): void {
  for (const listener of listeners) listener();
}

channel.onmessage = tellListeners;

/** To be called after a transaction has completed. */
export function announceChange(): void {
  channel.postMessage(null);
  tellListeners();
}

/** Calls `listener` after every completed change, made here or in another page; returns its end. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { keep, kept } from '../../platform/kept.ts';
import { type BackupFacts, NO_FACTS, withoutFuture } from './backup-plan.ts';

const NAME = 'backup';

const channel = new BroadcastChannel('backup-changed');
const listeners = new Set<() => void>();

function tellListeners(): void {
  for (const listener of listeners) listener();
}

channel.onmessage = tellListeners;

/** What is known of backups at this moment. */
export async function backupFacts(now: Date): Promise<BackupFacts> {
  const known = (await kept([NAME]))[NAME] as Partial<BackupFacts> | undefined;
  return withoutFuture({ ...NO_FACTS, ...known }, now);
}

/** Keeps what has changed, and tells every page; nothing happens if it is as it was. */
export async function changeFacts(now: Date, change: Partial<BackupFacts>): Promise<void> {
  // Two pages at once must not undo each other.
  const isNew = await navigator.locks.request('backup-facts', async () => {
    const known = (await kept([NAME]))[NAME];
    const next = { ...(await backupFacts(now)), ...change };
    if (JSON.stringify(next) === JSON.stringify(known)) return false;
    await keep({ [NAME]: next });
    return true;
  });
  if (!isNew) return;
  channel.postMessage(null);
  tellListeners();
}

/** Calls `listener` after every change, made here or in another page; returns its end. */
export function onFactsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

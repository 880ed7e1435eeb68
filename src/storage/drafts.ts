import type { SavedDraft } from '../model.ts';
import { act, database } from './database.ts';

/** The draft that the user left for a thread, or null. */
export async function draftOfThread(threadKey: string): Promise<SavedDraft | null> {
  return (await (await database()).get('drafts', threadKey)) ?? null;
}

/** Keeps a draft; resolves when the transaction has completed. */
export function saveDraft(draft: Omit<SavedDraft, 'changedAt'>): Promise<void> {
  return act(async (db) => {
    const tx = db.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.put({ ...draft, changedAt: new Date().toISOString() }), tx.done]);
  });
}

/** Forgets the draft of a thread; does nothing if there is none. */
export function dropDraft(threadKey: string): Promise<void> {
  return act(async (db) => {
    const tx = db.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.delete(threadKey), tx.done]);
  });
}

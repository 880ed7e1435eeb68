import type { SavedDraft } from '../model.ts';
import { read } from './database.ts';
import { write } from './write.ts';

/** The draft that the user left for a thread, or null. */
export async function draftOfThread(threadKey: string): Promise<SavedDraft | null> {
  return (await read((db) => db.get('drafts', threadKey))) ?? null;
}

/** Keeps a draft; resolves when the transaction has completed. */
export const saveDraft = (draft: Omit<SavedDraft, 'changedAt'>): Promise<void> =>
  write(['drafts'], async ({ put }) => put('drafts', { ...draft, changedAt: new Date().toISOString() }), {
    isQuiet: true,
  });

/** Forgets the draft of a thread; does nothing if there is none. */
export const dropDraft = (threadKey: string): Promise<void> =>
  write(
    ['drafts'],
    async ({ tx, remove }) => {
      if ((await tx.objectStore('drafts').getKey(threadKey)) !== undefined) remove('drafts', threadKey);
    },
    { isQuiet: true },
  );

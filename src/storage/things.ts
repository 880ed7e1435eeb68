import { act, read } from './database.ts';

// Things of the browser's own that only a database can keep: a chosen folder, a key. They are no part of the log: no
// copy and no file holds them.

/** What is kept under a name; undefined if there is nothing. */
export const thing = (name: string): Promise<unknown> => read((db) => db.get('things', name));

/** Keeps one thing in the place of what was there. @throws {LogTroubleError} where the log is not what it was */
export const keepThing = (name: string, value: unknown): Promise<void> =>
  act(async (db) => {
    await db.put('things', value, name);
  });

export const dropThing = (name: string): Promise<void> => act((db) => db.delete('things', name));

import type { Mute, OwnPhrase, Teaching } from '../model.ts';
import { announceChange } from './changes.ts';
import { act, database } from './database.ts';

/** All that the user has taught, oldest first. */
export interface Taught {
  mutes: Mute[];
  phrases: OwnPhrase[];
}

/** One user action: what is put in, by `key` and `id`, and what is taken out. */
export interface TeachingChange {
  mute?: readonly Mute[];
  unmute?: readonly string[];
  learn?: readonly OwnPhrase[];
  forget?: readonly string[];
}

const byAge = (one: { createdAt: string }, other: { createdAt: string }) =>
  one.createdAt.localeCompare(other.createdAt);

/** All mutes and own phrases, read at one moment. */
export async function taught(): Promise<Taught> {
  const tx = (await database()).transaction(['mutes', 'phrases']);
  const [mutes, phrases] = await Promise.all([
    tx.objectStore('mutes').getAll(),
    tx.objectStore('phrases').getAll(),
    tx.done,
  ]);
  return { mutes: mutes.sort(byAge), phrases: phrases.sort(byAge) };
}

/** What a mail page needs of it to judge. */
export function teachingOf({ mutes, phrases }: Taught): Teaching {
  return {
    mutedMessages: mutes.flatMap((mute) => (mute.of === 'message' ? [mute.messageKey] : [])),
    mutedSenders: mutes.flatMap((mute) => (mute.of === 'sender' ? [mute.email] : [])),
    mutedPhrases: mutes.flatMap((mute) => (mute.of === 'phrase' ? [mute.phrase] : [])),
    ownPhrases: phrases.map(({ phrase }) => phrase),
  };
}

/** A value that cannot be stored throws before its transaction knows of it; what went before must not stay. */
function giveUp(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has given up by itself.
  }
}

/**
 * Writes one user action in one transaction. Resolves, when it has completed, with the change that takes it
 * back: what was there before comes again, what was not goes.
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export async function teach(change: TeachingChange): Promise<TeachingChange> {
  const { mute = [], unmute = [], learn = [], forget = [] } = change;
  const back = await act(async (db) => {
    const tx = db.transaction(['mutes', 'phrases'], 'readwrite', { durability: 'strict' });
    const mutes = tx.objectStore('mutes');
    const phrases = tx.objectStore('phrases');
    const keys = [...unmute, ...mute.map(({ key }) => key)];
    const ids = [...forget, ...learn.map(({ id }) => id)];
    const [mutesBefore, phrasesBefore] = await Promise.all([
      Promise.all(keys.map((key) => mutes.get(key))),
      Promise.all(ids.map((id) => phrases.get(id))),
    ]);
    const writes: Promise<unknown>[] = [];
    try {
      for (const key of unmute) writes.push(mutes.delete(key));
      for (const one of mute) writes.push(mutes.put(one));
      for (const id of forget) writes.push(phrases.delete(id));
      for (const one of learn) writes.push(phrases.put(one));
      await Promise.all([...writes, tx.done]);
    } catch (error) {
      giveUp(tx);
      await Promise.allSettled([...writes, tx.done]);
      throw error;
    }
    return {
      mute: mutesBefore.filter((one) => one !== undefined),
      unmute: keys.filter((_, index) => mutesBefore[index] === undefined),
      learn: phrasesBefore.filter((one) => one !== undefined),
      forget: ids.filter((_, index) => phrasesBefore[index] === undefined),
    };
  });
  announceChange();
  return back;
}

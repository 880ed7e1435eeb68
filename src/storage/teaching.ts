import type { Mute, OwnPhrase, Teaching } from '../model.ts';
import { read } from './database.ts';
import { write } from './write.ts';

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
  const [mutes, phrases] = await read((db) => {
    const tx = db.transaction(['mutes', 'phrases']);
    return Promise.all([tx.objectStore('mutes').getAll(), tx.objectStore('phrases').getAll(), tx.done]);
  });
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

/**
 * Writes one user action in one transaction. Resolves, when it has completed, with the change that takes it
 * back: what was there before comes again, what was not goes.
 * @throws {DOMException} of IndexedDB, if it could not be written
 */
export async function teach(change: TeachingChange): Promise<TeachingChange> {
  const { mute = [], unmute = [], learn = [], forget = [] } = change;
  return write(['mutes', 'phrases'], async ({ tx, put, remove }) => {
    const keys = [...unmute, ...mute.map(({ key }) => key)];
    const ids = [...forget, ...learn.map(({ id }) => id)];
    const [mutesBefore, phrasesBefore] = await Promise.all([
      Promise.all(keys.map((key) => tx.objectStore('mutes').get(key))),
      Promise.all(ids.map((id) => tx.objectStore('phrases').get(id))),
    ]);
    for (const key of unmute) remove('mutes', key);
    for (const one of mute) put('mutes', one);
    for (const id of forget) remove('phrases', id);
    for (const one of learn) put('phrases', one);
    return {
      mute: mutesBefore.filter((one) => one !== undefined),
      unmute: keys.filter((_, index) => mutesBefore[index] === undefined),
      learn: phrasesBefore.filter((one) => one !== undefined),
      forget: ids.filter((_, index) => phrasesBefore[index] === undefined),
    };
  });
}

import { phrasesIn, samePhrase, senderKey, withTeaching } from '../detection/teaching.ts';
import type { Mute, OwnPhrase, Verdict } from '../model.ts';
import { teachingOf } from '../storage/teaching.ts';
import type { Case } from './case.ts';
import { excerptText } from './excerpt.ts';
import type { Taught, TeachingChange } from './services.ts';

// The user's acts of teaching as changes for storage, and what they mean for the mail in view.

/** The words of a mail that decided, one phrase a piece of evidence. */
export function decidingPhrases({ message, unmuted }: Case): string[] {
  const words = message.text ?? '';
  return unmuted.evidence.flatMap((range) => excerptText(words, [range]) ?? []);
}

/** Mutes the message itself; null if the page does not show which it is. */
export function muteMessage({ messageKey, message }: Case, now: Date): TeachingChange | null {
  if (messageKey === null) return null;
  const { from, sentAt } = message;
  const key = `message ${messageKey}`;
  return { mute: [{ key, createdAt: now.toISOString(), of: 'message', messageKey, from, sentAt }] };
}

/** Mutes everything from an address. */
export function muteSender(email: string, now: Date): TeachingChange {
  return { mute: [{ key: `sender ${email}`, createdAt: now.toISOString(), of: 'sender', email }] };
}

/** Mutes words; own phrases that are the same words go, or they would contradict. */
export function mutePhrases(phrases: readonly string[], taught: Taught, now: Date): TeachingChange {
  const createdAt = now.toISOString();
  return {
    mute: phrases.map((phrase) => ({ key: `phrase ${phrase}`, createdAt, of: 'phrase', phrase })),
    forget: taught.phrases
      .filter((own) => phrases.some((phrase) => samePhrase(own.phrase, phrase)))
      .map(({ id }) => id),
  };
}

/** Keeps an own phrase, new or edited; a mute of the same words goes, or it would contradict. */
export function learnPhrase(phrase: OwnPhrase, taught: Taught): TeachingChange {
  const contradicting = taught.mutes.filter(
    (mute) => mute.of === 'phrase' && samePhrase(mute.phrase, phrase.phrase),
  );
  return { learn: [phrase], unmute: contradicting.map(({ key }) => key) };
}

/** A new own phrase of these words. */
export function newPhrase(words: string, language: string | null, now: Date): OwnPhrase {
  return { id: crypto.randomUUID(), createdAt: now.toISOString(), phrase: oneLine(words), language };
}

/** Words as they are kept: on one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The mutes that hold for a mail. */
export interface MutesOnCase {
  message: Mute | null;
  sender: Mute | null;
  phrases: Mute[];
}

/** Which of the user's mutes hold for a mail. */
export function mutesOn({ messageKey, message }: Case, { mutes }: Taught): MutesOnCase {
  const email = senderKey(message.from.email);
  const phrases = mutes.flatMap((mute) => (mute.of === 'phrase' ? [mute.phrase] : []));
  const here = phrases.length > 0 ? phrasesIn(message.text ?? '', phrases) : [];
  return {
    message: mutes.find((mute) => mute.of === 'message' && mute.messageKey === messageKey) ?? null,
    sender: mutes.find((mute) => mute.of === 'sender' && mute.email === email) ?? null,
    phrases: mutes.filter((mute) => mute.of === 'phrase' && here.includes(mute.phrase)),
  };
}

/** The verdict with the mutes as they are stored now; the tab's own may be a moment behind. */
export function mutedVerdict({ messageKey, message, unmuted }: Case, taught: Taught): Verdict {
  const mutes = { ...teachingOf(taught), ownPhrases: [] };
  return withTeaching(unmuted, { ...message, key: messageKey }, mutes, []);
}

import type { Message, Thread } from '../model.ts';
import { organisationOf } from './address.ts';
import { type PersonName, personName } from './person.ts';
import { signedName } from './signoff.ts';
import { projectIn, roleIn } from './subject.ts';
import { type KnownWords, squashed } from './words.ts';

/** What a thread tells about the people and the matter; null for whatever cannot be known. */
export interface ThreadFields {
  firstName: string | null;
  fullName: string | null;
  organisation: string | null;
  project: string | null;
  role: string | null;
  senderFirstName: string | null;
  senderFullName: string | null;
}

/** The messages that are not the user's own, oldest first. */
export function incomingOf(thread: Thread): Message[] {
  return thread.messages.filter((message) => message.direction !== 'out');
}

/**
 * Reads names, organisation, project and role from a thread. The client is who sent the newest incoming message;
 * `noReply` says that nobody reads that address, so nobody is named.
 */
export function threadFields(thread: Thread, noReply: boolean, words: KnownWords): ThreadFields {
  const newest = incomingOf(thread).at(-1);
  const user = userName(thread, words);
  const client = newest && !noReply ? clientName(newest, user, words) : { first: null, full: null };
  const organisation = organisationOf(newest?.from.email ?? null);
  const own = organisationOf(thread.account?.email ?? null);
  const organisations = [organisation, own].filter((name) => name !== null);
  return {
    firstName: client.first,
    fullName: client.full,
    organisation,
    project: projectIn(thread.subject, organisations, words),
    role: roleIn(thread.subject, organisations, words),
    senderFirstName: user.first,
    senderFullName: user.full,
  };
}

/** The sender's name; how they sign decides what "first name" is ("María José", or nothing but a mailbox name). */
function clientName({ from, text }: Message, user: PersonName, words: KnownWords): PersonName {
  const shown = personName(from, words);
  const signed = signedName(text, words);
  if (!signed?.first || isOwnCompany(signed, from.email)) return shown;
  // "Thanks, Sam" thanks the user.
  if (signed.first === user.first) return shown;
  if (!shown.first) return signed;
  const both = signed.full ?? '';
  const shorter = both.length < (shown.full ?? '').length && shown.full?.startsWith(`${both} `);
  return shorter ? { first: both, full: shown.full } : shown;
}

function isOwnCompany(name: PersonName, email: string | null): boolean {
  return squashed(name.full ?? '') === squashed(organisationOf(email) ?? '');
}

/** The user's name from the account, or from how the page names them as a sender. */
function userName({ account, messages }: Thread, words: KnownWords): PersonName {
  const senders = messages.filter((message) => message.direction === 'out').map((message) => message.from);
  const named = [account, ...senders].filter((person) => person !== null && person.name !== null);
  const names = [...named, account].map((person) => (person ? personName(person, words) : null));
  return names.find((name) => name?.first) ?? { first: null, full: null };
}

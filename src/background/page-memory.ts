import type { PageMemoryAnswer } from '../messages.ts';
import type { FollowedDraft, FollowedThread, MailPurpose, Opportunity, OwnMail, Proposal } from '../model.ts';
import { readSettings } from '../settings.ts';
import { recentOpportunities } from '../storage/opportunities.ts';
import { proposals as allProposals } from '../storage/proposals.ts';
import { type Taught, taught, teachingOf } from '../storage/teaching.ts';
import { knownVersion } from './known.ts';

const NOTHING_READ: [Taught, Opportunity[], Proposal[], string] = [{ mutes: [], phrases: [] }, [], [], ''];

/** So long a page recognises an answer to a case that has closed, or the mail of an agreement that was not sent. */
export const FOLLOWED_DAYS = 90;

const PURPOSES: readonly MailPurpose[] = ['request', 'nudge', 'confirmation', 'farewell', 'thanks'];

type Mails = readonly { purpose: FollowedThread['sent'][number]['mail']; mail: OwnMail | null }[];

/** By which mails a page recognises that something was sent, and that it is gone again. */
function mailsOf(mails: Mails): Pick<FollowedThread, 'awaited' | 'sent'> {
  const awaited: FollowedThread['awaited'] = [];
  const sent: FollowedThread['sent'] = [];
  for (const { purpose, mail } of mails) {
    // Without its words it is settled: nobody looks for it any more.
    if (!mail || mail.text === null) continue;
    const { text, insertedAt, sentAt, sentId } = mail;
    if (sentAt !== null && sentId !== null) sent.push({ mail: purpose, messageId: sentId, at: sentAt });
    else if (insertedAt !== null) awaited.push({ mail: purpose, text, insertedAt });
  }
  return { awaited, sent };
}

/** What a page needs of one thread, from its entry and its proposal. */
function followedThread(
  threadKey: string,
  entry: Opportunity | undefined,
  proposal: Proposal | undefined,
): FollowedThread {
  const own = PURPOSES.map((purpose) => ({ purpose, mail: entry?.[purpose] ?? null }));
  return {
    threadKey,
    status: entry?.status ?? null,
    agreement: entry?.agreement ?? proposal?.agreement ?? null,
    ...mailsOf([...own, { purpose: 'agreement', mail: proposal?.mail ?? null }]),
    replyId: entry?.reply?.messageId ?? null,
    hasPlan: Boolean(entry?.call?.plan),
  };
}

const byThread = <One extends { threadKey: string | null }>(ones: readonly One[]): Map<string, One> =>
  new Map(ones.flatMap((one) => (one.threadKey === null ? [] : [[one.threadKey, one] as const])));

/** Every thread in which a page has something to recognise: no note, no lesson, no name. */
export function followedThreads(
  entries: readonly Opportunity[],
  proposals: readonly Proposal[],
): FollowedThread[] {
  const ofEntry = byThread(entries);
  const ofProposal = byThread(
    proposals.filter(({ settledAt, agreement }) => settledAt === null || agreement?.agreedAt),
  );
  const keys = new Set([...ofEntry.keys(), ...ofProposal.keys()]);
  return [...keys].map((key) => followedThread(key, ofEntry.get(key), ofProposal.get(key)));
}

/** The mails with an agreement in them that were not seen in a thread yet, inserted at `since` or later. */
export function followedDrafts(proposals: readonly Proposal[], since: string): FollowedDraft[] {
  return proposals.flatMap(({ id, client, account, draftId, recipients, subject, threadKey, mail }) => {
    const { text = null, insertedAt = null } = mail ?? {};
    if (threadKey !== null || text === null || insertedAt === null || insertedAt < since) return [];
    const addresses = recipients.flatMap(({ email }) => (email === null ? [] : [email]));
    return [{ proposal: id, client, account, draftId, recipients: addresses, subject, text, insertedAt }];
  });
}

/**
 * All that a page keeps in memory, as it stands. Where something is off it is told of even if the log cannot be read.
 * @throws {DOMException} of IndexedDB, if it cannot be read
 */
export async function pageMemory(now: Date): Promise<PageMemoryAnswer> {
  const since = new Date(now.getTime() - FOLLOWED_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const { offerAgreement, seenBefore, offClients, offAccounts } = await readSettings();
  const reading = Promise.all([
    taught(),
    recentOpportunities(since),
    allProposals(),
    seenBefore ? knownVersion() : '',
  ]);
  const isSomewhereOff = offClients.length + offAccounts.length > 0;
  const [teaching, entries, proposals, known] = await reading.catch((error: unknown) => {
    if (!isSomewhereOff) throw error;
    return NOTHING_READ;
  });
  return {
    teaching: teachingOf(teaching),
    threads: followedThreads(entries, proposals),
    drafts: followedDrafts(proposals, since),
    offerAgreement,
    known,
    off: { clients: offClients, accounts: offAccounts },
  };
}

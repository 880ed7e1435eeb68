import { holdsAgreement, looksLikeProposal } from '../detection/proposal.ts';
import type { DetectionData } from '../model.ts';
import type { DraftBox, MailClient } from './client.ts';
import { proposalWords } from './compose-agreement.ts';
import type { PageMemory } from './page-memory.ts';

export interface WantedWorld {
  client: MailClient;
  memory: Pick<PageMemory, 'offerAgreement' | 'thread' | 'drafts' | 'seen'>;
  /** Ids of drafts in which the chip was put aside. */
  aside: Set<string>;
}

/** Editors and templates put spaces and line ends in different places. */
const packed = (words: string) => words.replace(/\s+/g, '');

/** Whether a text stands in other words, however both are broken into lines. */
export function holds(words: string, part: string): boolean {
  return packed(words).includes(packed(part));
}

/** How many entries there are, from before, of those whom a mail is addressed to. */
export function seenBefore(
  { client, memory, aside }: WantedWorld,
  { recipients, threadId, draftId }: DraftBox,
): number {
  if (recipients.length === 0 || (draftId !== null && aside.has(draftId))) return 0;
  const own = client.account()?.email ?? null;
  return memory.seen(recipients, own, own && threadId && `${client.id}:${own}:${threadId}`);
}

/** The thread has an agreement, offered or agreed on; one that the user's next mail may still bring counts as well. */
function isAgreedInThread({ client, memory }: WantedWorld, threadId: string | null): boolean {
  const email = threadId === null ? null : client.account()?.email;
  const known = email ? memory.thread(`${client.id}:${email}:${threadId}`) : null;
  return (
    known !== null && (known.agreement !== null || known.awaited.some(({ mail }) => mail === 'agreement'))
  );
}

/**
 * Whether a mail deserves the offer: it looks like a proposal, neither it nor its thread has an agreement, and the user
 * wants to be asked. Recipients may still be missing.
 * @param words the user's own words in it
 */
export function isOfferWanted(
  world: WantedWorld,
  draft: DraftBox,
  words: string,
  data: DetectionData,
): boolean {
  const { client, memory, aside } = world;
  if (!memory.offerAgreement() || (draft.draftId !== null && aside.has(draft.draftId))) return false;
  const phrases = proposalWords(data);
  return (
    looksLikeProposal({ ...draft, text: words }, phrases) &&
    !holdsAgreement(words, phrases) &&
    !memory.drafts().some((known) => known.client === client.id && holds(words, known.text)) &&
    !isAgreedInThread(world, draft.threadId)
  );
}

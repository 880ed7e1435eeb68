import { languageOf } from '../detection/language.ts';
import { lexiconOf } from '../detection/lexicon.ts';
import { normalise } from '../detection/normalise.ts';
import { isClosing } from '../detection/proposal.ts';
import { tokenise } from '../detection/tokens.ts';
import { type ProposalDraft, sendMessage } from '../messages.ts';
import type { DetectionData, ProposalWords } from '../model.ts';
import { boxText } from './box-text.ts';
import type { DraftBox, MailClient } from './client.ts';
import { paragraphPlace } from './compose-place.ts';

/** A background that has to be started first answers in a quarter of a second; so long it may take. */
const ANSWERS_WITHIN_MS = 3000;

/** The agreement that stands in a mail. */
export interface Agreed {
  text: string;
  /** What is remembered of it; null if the background could not remember it. */
  proposal: string | null;
}

/** What has come of adding it: null for the text where there was none to add. */
export type AddAnswer = { added: Agreed } | { added: null; text: string | null };

const listed = new WeakMap<DetectionData, readonly ProposalWords[]>();

/** The words of all languages by which a proposal is known; the same list each time. */
export function proposalWords(data: DetectionData): readonly ProposalWords[] {
  const words = listed.get(data) ?? data.languages.flatMap(({ proposal }) => (proposal ? [proposal] : []));
  listed.set(data, words);
  return words;
}

function languageIn(text: string, data: DetectionData): string | null {
  return languageOf(tokenise(normalise(text).text).tokens, lexiconOf(data.languages).commonWords);
}

/** What the background needs to know of a mail to render and remember the agreement. */
export function draftOf(client: MailClient, box: DraftBox, data: DetectionData): ProposalDraft {
  const account = client.account();
  const text = boxText(box.editor);
  const isIn = account?.email && box.threadId;
  return {
    client: client.id,
    account,
    draftId: box.draftId,
    threadKey: isIn ? `${client.id}:${account.email}:${box.threadId}` : null,
    threadUrl: isIn ? client.address() : null,
    recipients: box.recipients,
    subject: box.subject,
    language: languageIn(text, data) ?? languageIn(`${box.subject ?? ''}\n${text}`, data),
    text,
  };
}

/** An answer of the background; null if it failed or came too late. */
function inTime<T>(ask: () => Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const none = () => resolve(null);
    const late = setTimeout(none, ANSWERS_WITHIN_MS);
    // An orphaned script may not even ask.
    Promise.resolve()
      .then(ask)
      .then(resolve, none)
      .finally(() => clearTimeout(late));
  });
}

/**
 * Asks for the sentence that agrees a debrief, puts it into the mail as a paragraph of its own, reads it back, and
 * has it remembered. Nothing is added without a text; nothing is remembered that does not stand in the mail.
 */
export async function addAgreement(
  client: MailClient,
  box: DraftBox,
  data: DetectionData,
): Promise<AddAnswer> {
  const draft = draftOf(client, box, data);
  const rendered = await inTime(() => sendMessage('agreementText', draft));
  if (!rendered?.text.trim()) return { added: null, text: null };
  const { text, language } = rendered;
  const words = proposalWords(data);
  const place = paragraphPlace(box.editor, (line) => isClosing(line, words));
  const answer = await client.insertInDraft(box, text, place);
  if (!answer.inserted) return { added: null, text };
  const { text: _, ...kept } = draft;
  const proposal = await inTime(() => sendMessage('agreementInserted', { draft: kept, text, language }));
  return { added: { text, proposal } };
}

/** Says that it no longer stands in the mail. */
export function forgetAgreement({ proposal }: Agreed): void {
  if (proposal !== null) void inTime(() => sendMessage('agreementTakenOut', proposal));
}

/** Has the offer, or "Seen before", ended for good; false if that could not be stored. */
export async function endForGood(what: 'agreementOfferOff' | 'seenBeforeOff'): Promise<boolean> {
  return (await inTime(() => sendMessage(what, undefined).then(() => true))) === true;
}

/** Copies a text, within a press; false if the browser did not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page may deny its documents the clipboard; a copy event of our own is not asked of it.
  }
  let copied = false;
  const carry = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', carry, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', carry, { capture: true });
  return copied;
}

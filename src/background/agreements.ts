import { wordings } from '../languages/wording.ts';
import type { ProposalDraft } from '../messages.ts';
import type { OwnMail, OwnTemplate, Proposal } from '../model.ts';
import { agreementText } from '../reply/agreement.ts';
import { withOwnTemplates } from '../reply/own-templates.ts';
import type { Settings } from '../settings.ts';
import { changeProposal, forgetProposal, type ProposalSeed } from '../storage/proposals.ts';

/**
 * The sentence that agrees a debrief, for a mail that is being written: in that mail's language, with the user's own
 * minutes, and in their own words if they have replaced the sentence. Its words are not kept.
 */
export function textFor(
  { language, text }: Pick<ProposalDraft, 'language' | 'text'>,
  { minutes, spanishRegister }: Pick<Settings, 'minutes' | 'spanishRegister'>,
  own: readonly OwnTemplate[] = [],
) {
  const input = { language, text, minutes, spanishRegister };
  return agreementText(input, withOwnTemplates(wordings, own));
}

interface Inserted {
  draft: Omit<ProposalDraft, 'text'>;
  text: string;
  language: string;
}

function seedOf({ draft, language }: Inserted): ProposalSeed {
  const { client, account, draftId, recipients, subject, threadKey, threadUrl } = draft;
  return {
    client,
    account: account?.email ?? null,
    draftId,
    recipients,
    subject,
    language,
    // An answer stands in its thread already; a new mail gets one when it is seen sent.
    threadKey,
    threadUrl,
    mail: null,
    agreement: null,
    watch: null,
    settledAt: null,
  };
}

/**
 * Remembers that the agreement stands in a mail: in a new proposal, or in the one of its thread, whose decision is
 * open then, whatever came before.
 * @returns the proposal's id
 */
export async function rememberInserted(inserted: Inserted, now: Date): Promise<string> {
  const seed = seedOf(inserted);
  const mail: OwnMail = { insertedAt: now.toISOString(), text: inserted.text, sentAt: null, sentId: null };
  const { draftId, recipients, subject, language } = seed;
  const { stored } = await changeProposal({ seed }, () => ({
    mail,
    draftId,
    recipients,
    subject,
    language,
    settledAt: null,
  }));
  return stored.id;
}

const isSent = ({ mail }: Proposal) => Boolean(mail?.sentAt);

/** The user took it out of the mail again: of a proposal that nothing else is known of, nothing stays. */
export async function forgetInserted(id: string): Promise<void> {
  const isAllThere = (proposal: Proposal) =>
    !isSent(proposal) && proposal.agreement === null && proposal.watch === null;
  if (await forgetProposal(id, isAllThere)) return;
  await changeProposal({ proposal: id }, (known) => (isSent(known) ? {} : { mail: null }));
}

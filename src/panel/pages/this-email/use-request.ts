import { wordings } from '../../../languages/wording.ts';
import type { DraftChoice, MailPurpose, TemplateId } from '../../../model.ts';
import { defaultChoice, isAgreed } from '../../../reply/choose.ts';
import { isThere } from '../../../reply/own-templates.ts';
import type { Wordings } from '../../../reply/words.ts';
import type { Case } from '../../case.ts';
import { composeLetter } from '../../letter/compose-letter.ts';
import { draftKey } from '../../letter/draft-key.ts';
import { type LetterDraft, useDraft } from '../../letter/use-draft.ts';
import { type Mailing, useMailing } from '../../letter/use-mailing.ts';
import { type Settings, useServices } from '../../services.ts';
import { useWordings } from '../../use-wordings.ts';
import type { EntryOfThread } from './use-entry.ts';

/** Thanks without a request is a letter of its own kind: it asks nothing, and ends the path. */
const purposeOf = (template: TemplateId): MailPurpose => (template === 'ack.only' ? 'farewell' : 'request');

export interface Request {
  draft: LetterDraft;
  mailing: Mailing;
  /** With the user's own templates. */
  wordings: Wordings;
}

/** The answer to a no: the request for a debrief, or thanks without one; null while an edited one is read. */
export function useRequest(found: Case, log: EntryOfThread, settings: Settings | null): Request | null {
  const { now, zone } = useServices();
  const all = useWordings();
  const { thread, threadKey, verdict, message } = found;
  const entry = log.entry ?? log.seed;
  const first = (lastTone: TemplateId | null): DraftChoice =>
    defaultChoice({
      verdict: { ...verdict, kind: entry.kind, outcome: entry.outcome },
      thread,
      wordings: all ?? wordings,
      lastTone,
      agreed: isAgreed(entry.agreement),
      ...(settings ? { wishes: settings } : {}),
    });
  const draft = useDraft({
    key: draftKey(threadKey, 'request'),
    first,
    compose: (choice) =>
      settings && all
        ? composeLetter({
            entry,
            account: thread.account,
            thread,
            choice,
            wordings: all,
            settings,
            clock: { now: now(), zone: zone() },
          })
        : { text: '', fields: [] },
    isThere: (choice) => isThere(choice, all ?? wordings),
  });
  const choice = draft?.choice ?? first(null);
  const mailing = useMailing({
    mail: purposeOf(choice.template),
    text: draft?.text ?? '',
    choice,
    open: { threadKey, messageId: message.id },
    async step(step) {
      const other = step.is === 'inserted' && step.mail === 'farewell' ? log.entry?.request : null;
      // The letter takes the place of a request that was inserted and not sent.
      return log.step(step, other && !other.sentAt ? { request: null, status: 'logged' } : {});
    },
    copied: () => log.act({}),
    done: (text) => draft?.done(text),
    keepAgain: () => draft?.keepAgain(),
  });
  return settings && all && draft && { draft, mailing, wordings: all };
}

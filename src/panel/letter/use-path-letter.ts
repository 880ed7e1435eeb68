import { wordings } from '../../languages/wording.ts';
import type { DraftChoice, MailPurpose, Opportunity, Person, TemplateId, Thread } from '../../model.ts';
import { incomingOf } from '../../reply/fields.ts';
import { registerOf } from '../../reply/register.ts';
import { languageOf } from '../../reply/words.ts';
import { type Case, caseOf } from '../case.ts';
import { useMailTab, useServices } from '../services.ts';
import { useSettings } from '../use-settings.ts';
import { composeLetter } from './compose-letter.ts';
import { draftKey, letterOwner } from './draft-key.ts';
import { type LetterDraft, useDraft } from './use-draft.ts';
import { type Mailing, useMailing } from './use-mailing.ts';

export interface PathLetterOptions {
  entry: Opportunity;
  /** What the letter is for: how its insertion, sending and edited text are kept. */
  mail: MailPurpose;
  /** The template to begin with; `templateForStep` of the room `reply` gives the usual one. */
  template: TemplateId;
  /** Values that count more than those of the mail and the entry. */
  known?: Readonly<Record<string, string | null>>;
}

export interface PathLetter {
  entry: Opportunity;
  draft: LetterDraft;
  mailing: Mailing;
}

/**
 * A letter of an entry's path: written from the mail in view if that is the entry's thread, else from the entry alone.
 * It can be inserted only where its thread is in view; everywhere else it can be copied, and its mail opened.
 * Null while settings and the user's own version of it are read.
 *
 * ```tsx
 * const letter = usePathLetter({ entry, mail: 'thanks', template: 'thanks.afterCall' });
 * if (!letter) return <Patience says={text('entryLoading')} />;
 * return (
 *   <>
 *     <main> … <PathLetterPart letter={letter} /> … </main>
 *     <PathLetterBar letter={letter} />
 *   </>
 * );
 * ```
 */
export function usePathLetter({ entry, mail, template, known }: PathLetterOptions): PathLetter | null {
  const { records, now, zone } = useServices();
  const settings = useSettings();
  const { found, account } = useOpenCase(entry);
  const thread = found?.thread ?? null;
  const draft = useDraft({
    key: draftKey(letterOwner(entry), mail),
    first: () => firstChoice(entry, thread, template),
    compose: (choice) =>
      settings
        ? composeLetter({
            entry,
            account,
            thread,
            choice,
            settings,
            clock: { now: now(), zone: zone() },
            ...(known ? { known } : {}),
          })
        : { text: '', fields: [] },
  });
  const mailing = useMailing({
    mail,
    text: draft?.text ?? '',
    choice: draft?.choice ?? firstChoice(entry, thread, template),
    open: found && { threadKey: found.threadKey, messageId: found.message.id },
    step: (step) => records.step({ entry: entry.id }, step),
    copied: async () => undefined,
    done: (text) => draft?.done(text),
    keepAgain: () => draft?.keepAgain(),
  });
  return settings && draft && { entry, draft, mailing };
}

/** The mail in view, if it is the entry's thread; and the mailbox that the entry's mails are in. */
function useOpenCase({ threadKey }: Opportunity): { found: Case | null; account: Person | null } {
  const tab = useMailTab();
  if (threadKey === null) return { found: null, account: null };
  const view = tab.status === 'ready' ? tab.view : null;
  // Client, account and thread stand in the key (`threadKeyOf`, content/view.ts).
  const email = /[^\s:]+@[^\s:]+/.exec(threadKey)?.[0] ?? null;
  const inView = view?.reading?.account ?? null;
  return {
    found: view?.threadKey === threadKey ? caseOf(view) : null,
    account: inView?.email === email ? inView : { name: null, email },
  };
}

/** As the request was written; without one in the client's language and register. */
function firstChoice(entry: Opportunity, thread: Thread | null, template: TemplateId): DraftChoice {
  const asked = entry.request?.choice;
  return {
    template,
    language: asked?.language ?? languageOf(entry.language, wordings),
    register: asked?.register ?? registerOf(thread ? incomingOf(thread) : [], wordings),
    minutes: asked?.minutes ?? 10,
  };
}

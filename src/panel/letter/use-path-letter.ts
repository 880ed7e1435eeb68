import { wordings } from '../../languages/wording.ts';
import type {
  DraftChoice,
  MailPurpose,
  Opportunity,
  Person,
  TemplateId,
  Thread,
  Wording,
} from '../../model.ts';
import { type DraftWishes, NO_WISHES } from '../../reply/choose.ts';
import { incomingOf } from '../../reply/fields.ts';
import { isOwnTemplate, isThere } from '../../reply/own-templates.ts';
import { registerOf } from '../../reply/register.ts';
import { languageOf, type Wordings } from '../../reply/words.ts';
import { accountOfThread } from '../account-of-thread.ts';
import { type Case, caseOf } from '../case.ts';
import { panelWording } from '../labels.ts';
import { useMailTab, useServices } from '../services.ts';
import { useSettings } from '../use-settings.ts';
import { useWordings } from '../use-wordings.ts';
import { composeLetter } from './compose-letter.ts';
import { draftKey, letterOwner } from './draft-key.ts';
import type { TemplateGroups } from './LetterChoices.tsx';
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
  /** With the user's own templates. */
  wordings: Wordings;
  /** The user's own templates to choose from; null if there are none. */
  groups: readonly TemplateGroups[] | null;
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
  const all = useWordings();
  const { found, account } = useOpenCase(entry);
  const thread = found?.thread ?? null;
  const draft = useDraft({
    key: draftKey(letterOwner(entry), mail),
    first: () => firstChoice(entry, thread, template, settings),
    compose: (choice) =>
      settings && all
        ? composeLetter({
            entry,
            account,
            thread,
            choice,
            wordings: all,
            settings,
            clock: { now: now(), zone: zone() },
            ...(known ? { known } : {}),
          })
        : { text: '', fields: [] },
    isThere: (choice) => isThere(choice, all ?? wordings),
  });
  const mailing = useMailing({
    mail,
    text: draft?.text ?? '',
    choice: draft?.choice ?? firstChoice(entry, thread, template, settings),
    open: found && { threadKey: found.threadKey, messageId: found.message.id },
    step: (step) => records.step({ entry: entry.id }, step),
    copied: async () => undefined,
    done: (text) => draft?.done(text),
    keepAgain: () => draft?.keepAgain(),
  });
  const groups = all && draft && groupsFor(template, all[draft.choice.language]);
  return settings && all && draft && { entry, draft, mailing, wordings: all, groups };
}

/** The letter's usual template, and the user's own ones of its group in the draft's language. */
function groupsFor(template: TemplateId, written: Wording): TemplateGroups[] | null {
  const { templates, groupNames } = panelWording();
  const usual = templates.find(({ id }) => id === template);
  const own = written.templates.filter(({ id, group }) => group === usual?.group && isOwnTemplate(id));
  if (!usual || own.length === 0) return null;
  return [{ name: groupNames[usual.group], templates: [usual, ...own] }];
}

/** The mail in view, if it is the entry's thread; and the mailbox that the entry's mails are in. */
function useOpenCase({ threadKey }: Opportunity): { found: Case | null; account: Person | null } {
  const tab = useMailTab();
  if (threadKey === null) return { found: null, account: null };
  const view = tab.status === 'ready' ? tab.view : null;
  const email = accountOfThread(threadKey);
  const inView = view?.reading?.account ?? null;
  return {
    found: view?.threadKey === threadKey ? caseOf(view) : null,
    account: inView?.email === email ? inView : { name: null, email },
  };
}

/** As the request was written; without one as the user wishes, else in the client's language and register. */
function firstChoice(
  entry: Opportunity,
  thread: Thread | null,
  template: TemplateId,
  wishes: DraftWishes | null,
): DraftChoice {
  const { draftLanguage, spanishRegister, minutes } = wishes ?? NO_WISHES;
  const asked = entry.request?.choice;
  return {
    template,
    language: asked?.language ?? draftLanguage ?? languageOf(entry.language, wordings),
    register: asked?.register ?? spanishRegister ?? registerOf(thread ? incomingOf(thread) : [], wordings),
    minutes: asked?.minutes ?? minutes,
  };
}

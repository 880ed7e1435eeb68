import type { DraftChoice, Opportunity, Person, Thread, ZonedTime } from '../model.ts';
import { composeDraft, type Draft, type DraftSettings } from './compose.ts';
import { type PathEntry, pathFields } from './path-fields.ts';
import type { Wordings } from './words.ts';

export interface EntryDraftInput {
  entry: PathEntry;
  /** The user's own mailbox, by which they are named; null if unknown. */
  account: Person | null;
  /** The entry's thread where it is open; null or left out: the draft is made from the entry alone. */
  thread?: Thread | null;
  choice: DraftChoice;
  wordings: Wordings;
  settings?: DraftSettings;
  now: Date;
  /** IANA name of the user's time zone. */
  zone: string;
  slots?: readonly [ZonedTime, ZonedTime] | null;
  bookingLink?: string | null;
  sayZone?: boolean;
  /** Values that the user corrected; they come first. */
  known?: Readonly<Record<string, string | null>>;
}

/** A thread as far as an entry alone tells of it: one mail from the contact, of which no word is known. */
export function threadOfEntry(
  entry: Pick<Opportunity, 'contact' | 'project'>,
  account: Person | null,
): Thread {
  const message = { id: null, from: entry.contact, sentAt: null, direction: 'in' as const, text: null };
  return { subject: entry.project, account, messages: [message] };
}

/** The draft of a mail on an entry's path: nudge, confirmation, thanks, farewell, or the request itself. */
export function composeForEntry(input: EntryDraftInput): Draft {
  const { entry, account, thread, choice, wordings, now, zone, settings } = input;
  const fields = pathFields(
    {
      entry,
      language: choice.language,
      register: choice.register,
      now,
      zone,
      slots: input.slots ?? null,
      bookingLink: input.bookingLink ?? null,
      sayZone: input.sayZone ?? false,
    },
    wordings,
  );
  return composeDraft({
    thread: thread ?? threadOfEntry(entry, account),
    verdict: null,
    choice,
    wordings,
    ...(settings ? { settings } : {}),
    known: { ...fields, ...matterOf(entry), ...input.known },
  });
}

/** What it was about, as the entry says: a job's name for an application. */
function matterOf({ kind, project }: PathEntry): Record<string, string> {
  if (project === null) return {};
  return { [kind === 'job' ? 'role' : 'project']: project, topic: project };
}

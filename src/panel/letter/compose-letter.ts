import type { Clock } from '../../followup/agenda.ts';
import { twoSlots } from '../../followup/slots.ts';
import type { DraftChoice, Person, Thread } from '../../model.ts';
import { DEFAULT_DRAFT_SETTINGS, type Draft } from '../../reply/compose.ts';
import { composeForEntry } from '../../reply/entry-draft.ts';
import { incomingOf } from '../../reply/fields.ts';
import type { Wordings } from '../../reply/words.ts';
import type { OpportunitySeed, Settings } from '../services.ts';

export interface LetterInput {
  /** The entry, or what it would begin with. */
  entry: OpportunitySeed;
  account: Person | null;
  /** The entry's thread, if it is in view. */
  thread: Thread | null;
  choice: DraftChoice;
  /** With the user's own templates (`useWordings`). */
  wordings: Wordings;
  settings: Settings;
  clock: Clock;
  known?: Readonly<Record<string, string | null>>;
}

/**
 * The words of a letter with what the user's settings add: their own name, and two times or the booking page, if they
 * are asked for.
 */
export function composeLetter(input: LetterInput): Draft {
  const { entry, account, thread, choice, wordings, settings, clock, known } = input;
  const link = settings.bookingLink.trim();
  const offer = settings.slotOffer === 'link' && link === '' ? 'none' : settings.slotOffer;
  const ownName = settings.signsDrafts ? settings.senderName.trim() : '';
  return composeForEntry({
    entry,
    account,
    // Without a mail of the client's it tells less than the entry.
    thread: thread && incomingOf(thread).length > 0 ? thread : null,
    choice,
    wordings,
    settings: { ...DEFAULT_DRAFT_SETTINGS, signName: settings.signsDrafts, slots: offer },
    now: clock.now,
    zone: clock.zone,
    slots: offer === 'times' ? twoSlots(settings, clock, choice.minutes) : null,
    bookingLink: offer === 'link' ? link : null,
    known: { ...(ownName === '' ? {} : { senderName: ownName }), ...known },
  });
}

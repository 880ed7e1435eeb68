import type { Agreement, DebriefPath, Opportunity, Register, WordingLanguage, ZonedTime } from '../model.ts';
import { midSentence } from './mid-sentence.ts';
import { dayOf, spokenDay, spokenTime, spokenWhen } from './spoken-dates.ts';
import type { Wordings } from './words.ts';

/** What of an entry the fields are read from. */
export type PathEntry = DebriefPath &
  Pick<Opportunity, 'contact' | 'organisation' | 'project' | 'kind' | 'outcome'>;

export interface PathFieldsInput {
  entry: PathEntry;
  language: WordingLanguage;
  register: Register;
  now: Date;
  /** IANA name of the user's time zone. */
  zone: string;
  /** Two times to offer for the call. */
  slots: readonly [ZonedTime, ZonedTime] | null;
  bookingLink: string | null;
  /** A tender's own number, as its papers name it. */
  reference?: string | null;
  /** Name the zone in words behind a time, for a client who may live in another. */
  sayZone?: boolean;
}

/**
 * The fields that templates use and a mail thread does not hold, by name, to be handed to `composeDraft` as `known`;
 * null where the entry does not tell. `minutes` is among them only once a call is planned: until then the choice
 * says how long it is to be.
 */
export function pathFields(input: PathFieldsInput, wordings: Wordings): Record<string, string | null> {
  const { entry, zone, slots, sayZone = false } = input;
  const { dates } = wordings[input.language];
  const { action, followUp } = entry;
  const plan = entry.call?.plan ?? null;
  const today = dayOf(input.now.toISOString(), zone) ?? '';
  const names = [entry.contact.name, entry.organisation, entry.competitor, entry.project];
  const own = (words: string) => midSentence(words, names, wordings);
  const time = (at: ZonedTime | null | undefined) => (at ? spokenTime(at, zone, dates, sayZone) : null);
  const backOn = followUp && followUp.doneAt === null ? followUp.due : null;
  const offeredOn = agreementDay(entry.agreement, zone);
  return {
    agreementDate: offeredOn && spokenDay(offeredOn, today, dates),
    slot1: time(slots?.[0]),
    slot2: time(slots?.[1]),
    calendarLink: known(input.bookingLink),
    lesson: own(entry.lesson),
    action: action && action.doneAt === null ? own(action.text) : null,
    followUpWhen: backOn && spokenWhen(backOn, today, 'on', dates),
    checkInWhen: backOn && spokenWhen(backOn, today, 'around', dates),
    callWhen: time(plan),
    callPlace: plan && known(entry.call?.place ?? null),
    reference: known(input.reference ?? null),
    ...(entry.call && plan ? { minutes: String(entry.call.minutes) } : {}),
  };
}

/**
 * The day that "When I sent the proposal (…)" may name: that of the offer, or the one the user gave for the agreement
 * itself; a telephone call is no sent proposal.
 */
function agreementDay(agreement: Agreement | null, zone: string): string | null {
  if (!agreement) return null;
  const at = agreement.offeredAt ?? (agreement.how === 'phone' ? null : agreement.agreedAt);
  return at && dayOf(at, zone);
}

function known(text: string | null): string | null {
  return text?.trim() || null;
}

import type { DueKind, DueThing } from '../followup/agenda.ts';
import type { Opportunity, Proposal } from '../model.ts';
import { formatLocale, type TextKey, text } from '../platform/text.ts';

/** A due thing as a notification: `id` tells what a click on it opens. */
export interface Reminder {
  id: string;
  title: string;
  message: string;
}

/** What a reminder may say: the client's name only if the user allows it. */
export interface ReminderContext {
  opportunities: readonly Opportunity[];
  proposals: readonly Proposal[];
  names: boolean;
  /** IANA name. */
  zone: string;
}

const TITLES: Record<DueKind, TextKey> = {
  answer: 'remindAnswer',
  nudge: 'remindNudge',
  'no-decision': 'remindNoDecision',
  call: 'remindCall',
  'call-passed': 'remindCallPassed',
  learn: 'remindLearn',
  thank: 'remindThank',
  action: 'remindAction',
  'follow-up': 'remindFollowUp',
  tender: 'remindTender',
};

/** Stands for all that is due, where one notification each would be too many. */
const MANY = 'log';

/** The id under which a thing is shown. */
export const reminderId = ({ entry, key }: DueThing): string =>
  entry ? `entry ${entry} ${key}` : `log ${key}`;

/** The page of the panel that a click on a notification opens: its entry, or the log for what has none. */
export function pageOfReminder(id: string): string {
  const [place, entry] = id.split(' ');
  return place === 'entry' && entry ? `#/entry/${encodeURIComponent(entry)}` : '#/log';
}

function nameOf(thing: DueThing, { opportunities, proposals }: ReminderContext): string | null {
  if (thing.entry) {
    const entry = opportunities.find(({ id }) => id === thing.entry);
    return entry?.organisation ?? entry?.contact.name ?? null;
  }
  const proposal = proposals.find(({ id }) => id === thing.proposal);
  const [recipient] = proposal?.recipients ?? [];
  return recipient?.name ?? recipient?.email ?? null;
}

function dayAndTime(at: string, zone: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  return format.format(new Date(at));
}

/** One due thing in words. */
export function reminder(thing: DueThing, late: boolean, context: ReminderContext): Reminder {
  const name = context.names ? nameOf(thing, context) : null;
  const about = name ?? text('remindOpen');
  const message = late ? `${text('remindLate', dayAndTime(thing.at, context.zone))} ${about}` : about;
  return { id: reminderId(thing), title: text(TITLES[thing.kind]), message };
}

/** One for so many things at once. */
export function manyReminder(count: number): Reminder {
  return { id: MANY, title: text('remindMany', count), message: text('remindManyOpen') };
}

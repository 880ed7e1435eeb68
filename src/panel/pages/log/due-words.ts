import type { DueKind, DueThing } from '../../../followup/agenda.ts';
import type { Opportunity, Proposal } from '../../../model.ts';
import { countText, formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { day, instantOf, time } from '../../dates.ts';
import { hrefOf, type Page } from '../../router.ts';
import type { DueList } from '../../services.ts';

/** What pressing a due thing's button does. */
export type DueAct =
  | { is: 'open-page'; href: string }
  /** The mail must be read again before anything is said about it. */
  | { is: 'open-thread'; url: string }
  | { is: 'tick'; what: 'action' | 'followUp' };

/** A due thing in words: a sentence about the person, then what it is and when; and its one button. */
export interface DueWords {
  sentence: string;
  more: string;
  button: string;
  act: DueAct;
  /** The page of what it belongs to. */
  href: string | null;
}

const BUTTONS: Record<DueKind, TextKey> = {
  answer: 'dueWrite',
  nudge: 'dueRemind',
  'no-decision': 'dueDecide',
  call: 'dueCall',
  'call-passed': 'dueCallPassed',
  learn: 'dueLearn',
  thank: 'dueThank',
  action: 'dueDone',
  'follow-up': 'dueDone',
  tender: 'dueAsk',
};

const MORE: Record<DueKind, TextKey> = {
  answer: 'dueAnswerMore',
  nudge: 'dueNudgeMore',
  'no-decision': 'dueNoDecisionMore',
  call: 'dueCallMore',
  'call-passed': 'dueCallPassedMore',
  learn: 'dueLearnMore',
  thank: 'dueThankMore',
  action: 'dueActionMore',
  'follow-up': 'dueFollowUpMore',
  tender: 'dueTenderMore',
};

const SENTENCES: Record<Exclude<DueKind, 'action' | 'follow-up'>, TextKey> = {
  answer: 'dueAnswer',
  nudge: 'dueNudge',
  'no-decision': 'dueNoDecision',
  call: 'dueCallWith',
  'call-passed': 'dueCallHeld',
  learn: 'dueLearnFrom',
  thank: 'dueThankWhom',
  tender: 'dueTender',
};

/** What is done with the mail in view; everything else has a page. */
const ON_MAIL: readonly DueKind[] = ['answer', 'nudge', 'no-decision', 'tender'];

const PAGES: Partial<Record<DueKind, 'call' | 'schedule' | 'learn' | 'thank'>> = {
  call: 'call',
  'call-passed': 'schedule',
  learn: 'learn',
  thank: 'thank',
};

const DAY = 86_400_000;

/** Whole days between the days of two instants, in the user's zone. */
function daysLate(at: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.max(0, Math.round((midnight(now) - midnight(at)) / DAY));
}

const nameOfEntry = ({ contact, organisation }: Opportunity) =>
  contact.name || organisation || contact.email || text('noName');

function nameOfProposal({ recipients, subject }: Proposal): string {
  const [first] = recipients;
  return first?.name || first?.email || subject || text('noName');
}

/** When it was or is due: calls with their time, everything else with its day. */
function whenOf(kind: DueKind, at: Date, now: Date): string {
  const locale = formatLocale();
  const on = day(at, now, locale);
  return kind === 'call' || kind === 'call-passed' ? text('dateAndTime', on, time(at, locale)) : on;
}

function sentenceOf({ kind }: DueThing, name: string, entry: Opportunity | undefined): string {
  if (kind === 'action') return entry?.action?.text || text('dueAction', name);
  if (kind === 'follow-up') return entry?.followUp?.text || text('dueFollowUp', name);
  return text(SENTENCES[kind], name);
}

function actOf({ kind }: DueThing, page: Page | null, url: string | null, id: string | null): DueAct {
  if (kind === 'action') return { is: 'tick', what: 'action' };
  if (kind === 'follow-up') return { is: 'tick', what: 'followUp' };
  const step = PAGES[kind];
  if (step && id) return { is: 'open-page', href: hrefOf({ is: step, id }) };
  if (ON_MAIL.includes(kind) && url) return { is: 'open-thread', url };
  return { is: 'open-page', href: hrefOf(page ?? { is: 'log' }) };
}

/** A due thing in words; null if what it belongs to is not there any more. */
export function dueWords(thing: DueThing, { entries, proposals }: DueList, now: Date): DueWords | null {
  const entry = thing.entry === null ? undefined : entries.get(thing.entry);
  const proposal = thing.proposal === null ? undefined : proposals.get(thing.proposal);
  if (!entry && !proposal) return null;
  const name = entry ? nameOfEntry(entry) : nameOfProposal(proposal as Proposal);
  // A call is named by its own time, not by that of its reminder.
  const planned = thing.kind === 'call' ? (entry?.call?.plan?.at ?? null) : null;
  const at = instantOf(planned ?? thing.at) ?? now;
  const late = thing.kind === 'call' ? 0 : daysLate(at, now);
  const more = text(MORE[thing.kind], whenOf(thing.kind, at, now), name);
  const page: Page | null = entry ? { is: 'entry', id: entry.id } : null;
  return {
    sentence: sentenceOf(thing, name, entry),
    more:
      late === 0 ? more : text('dueLate', more, countText(late, { one: 'dueDayLate', other: 'dueDaysLate' })),
    button: text(BUTTONS[thing.kind]),
    act: actOf(thing, page, entry?.threadUrl ?? proposal?.threadUrl ?? null, entry?.id ?? null),
    href: page && hrefOf(page),
  };
}

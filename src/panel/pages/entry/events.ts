import { instantOf } from '../../../followup/zoned.ts';
import type { DebriefAnswer, Opportunity, Task } from '../../../model.ts';
import { countText, formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { durationText } from '../call/duration.ts';
import { type Correction, callDate, taskChange } from './corrections.ts';
import { firstEvents } from './first-events.ts';
import { mailEvents } from './mail-events.ts';

/** Something that happened on a date, and how that can be corrected. */
export interface DatedEvent {
  id: string;
  name: string;
  /** As stored: an instant, a date as a mail states it, or a day. */
  at: string;
  /** When it was over, if that is another time. */
  end?: string;
  /** Whether the time of day is known, and not only the day. */
  hasTime: boolean;
  more: string | null;
  /** The event at another instant; null where the date is a fact of the device or has its own page. */
  redate: ((at: string) => Correction) | null;
  remove: Correction | null;
  /** Why it cannot be removed before something else is. */
  blocked?: string;
  /** Where it is changed instead. */
  page?: 'schedule';
  /** It is a mail of the entry's thread. */
  isMail?: boolean;
}

const REPLIED: Record<DebriefAnswer, [TextKey, TextKey]> = {
  accepted: ['saidYes', 'saidYesUnknown'],
  written: ['answeredInWriting', 'answeredInWritingUnknown'],
  declined: ['ratherNot', 'ratherNotUnknown'],
};

/** What was thanked for stays as long as the thanks do. */
const behindThanks = ({ thanks }: Opportunity) =>
  thanks?.sentAt ? { blocked: text('happenedRemoveThanks') } : {};

function replyEvents(entry: Opportunity): DatedEvent[] {
  const { reply } = entry;
  if (!reply) return [];
  const name = calledName(entry);
  const [known, unknown] = REPLIED[reply.as];
  return [
    {
      id: 'reply',
      name: name ? text(known, name) : text(unknown),
      at: reply.at,
      hasTime: reply.messageId !== null,
      more: reply.words && text('quoted', reply.words),
      isMail: reply.messageId !== null,
      redate: (at) => ({ set: (now) => (now.reply ? { reply: { ...now.reply, at } } : {}) }),
      remove: { step: { is: 'unreplied' } },
      ...behindThanks(entry),
    },
  ];
}

function callEvents(entry: Opportunity): DatedEvent[] {
  const { call } = entry;
  if (!call) return [];
  const undone: Correction = { step: { is: 'call-undone' } };
  if (call.startedAt) {
    const notes = Object.values(call.notes).filter((note) => note.trim() !== '').length;
    const name = call.endedAt
      ? text('happenedHeld', durationText(Math.round(call.elapsed / 60) * 60, formatLocale()))
      : text('happenedCallBegun');
    const more = notes > 0 ? countText(notes, { one: 'happenedNote', other: 'happenedNotes' }) : null;
    const at = call.startedAt;
    return [
      {
        id: 'call',
        name,
        at,
        ...(call.endedAt ? { end: call.endedAt } : {}),
        hasTime: true,
        more,
        redate: callDate,
        remove: undone,
        ...behindThanks(entry),
      },
    ];
  }
  if (!call.plan) return [];
  return [
    {
      id: 'plan',
      name: text('happenedPlanned'),
      at: call.plan.at,
      hasTime: true,
      more: [text('minutes', call.minutes), call.place].filter(Boolean).join(' · '),
      redate: null,
      remove: { step: { is: 'unplanned' } },
      page: 'schedule',
    },
  ];
}

function taskEvents(id: 'action' | 'followUp', key: TextKey, task: Task | null): DatedEvent[] {
  if (!task?.doneAt) return [];
  return [
    {
      id,
      name: text(key),
      at: task.doneAt,
      hasTime: false,
      more: task.text || null,
      redate: (doneAt) => taskChange(id, { doneAt }),
      remove: taskChange(id, { doneAt: null }),
    },
  ];
}

function endings(entry: Opportunity): DatedEvent[] {
  const { closedAt, secondChance, secondChanceAt } = entry;
  const events: DatedEvent[] = [];
  if (closedAt) {
    events.push({
      id: 'closed',
      name: text(entry.status === 'no_answer' ? 'happenedNoAnswer' : 'happenedClosed'),
      at: closedAt,
      hasTime: false,
      more: null,
      redate: (at) => ({ set: (now) => (now.closedAt ? { closedAt: at } : {}) }),
      remove: { step: { is: 'reopened' } },
    });
  }
  if (secondChance !== 'none' && secondChanceAt) {
    const to = (state: typeof secondChance | 'none', at: string): Correction => ({
      step: { is: 'second-chance', state, at },
    });
    events.push({
      id: 'second-chance',
      name: text(secondChance === 'won' ? 'secondChanceWon' : 'secondChanceTalking'),
      at: secondChanceAt,
      hasTime: false,
      more: null,
      redate: (at) => to(secondChance, at),
      remove: to('none', secondChanceAt),
    });
  }
  return events;
}

/** Everything of an entry that has a date, newest first; of one time in the order of the path, its end first. */
export function eventsOf(entry: Opportunity, zone: string): DatedEvent[] {
  const events = [
    ...firstEvents(entry),
    ...mailEvents(entry, 'request'),
    ...mailEvents(entry, 'nudge'),
    ...replyEvents(entry),
    ...mailEvents(entry, 'confirmation'),
    ...callEvents(entry),
    ...mailEvents(entry, 'thanks'),
    ...mailEvents(entry, 'farewell'),
    ...taskEvents('action', 'happenedActionDone', entry.action),
    ...taskEvents('followUp', 'happenedAskedAgain', entry.followUp),
    ...endings(entry),
  ].map((event) => ({ event, at: Date.parse(instantOf(event.end ?? event.at, zone) ?? '') || 0 }));
  return events
    .reverse()
    .sort((a, b) => b.at - a.at)
    .map(({ event }) => event);
}

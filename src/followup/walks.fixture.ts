import type { DebriefPath, DebriefReply, MailPurpose, Status, Step } from '../model.ts';
import { NO_STEP_YET } from './blank.ts';
import { advance } from './steps.ts';

// Walks on the path, for the tests of the state machine and for the table in src/README.md.

/** "2026-11-03" at 10:00 in UTC, the day in November given. */
export const november = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;

/** The path after some steps; a refused one is an error. */
export function walk(steps: readonly Step[], from: DebriefPath = NO_STEP_YET): DebriefPath {
  let path = from;
  for (const step of steps) {
    const result = advance(path, step);
    if ('refused' in result) throw new Error(`${step.is}: ${result.refused}`);
    path = { ...path, ...result.set };
  }
  return path;
}

export const inserted = (mail: MailPurpose, day = 3): Step => ({
  is: 'inserted',
  mail,
  text: `Words of the ${mail}`,
  choice: mail === 'request' ? { template: 'warm', language: 'en', register: 'tu', minutes: 10 } : null,
  at: november(day),
});

/** Seen sent by default; by hand with a null id. */
export const sent = (mail: MailPurpose, day = 4, messageId: string | null = `message of ${mail}`): Step => ({
  is: 'sent',
  mail,
  at: november(day),
  messageId,
});

export const replied = (as: DebriefReply['as'], day = 6): Step => ({
  is: 'replied',
  reply: { as, at: november(day), messageId: `reply: ${as}`, words: null },
});

export const planned = {
  is: 'planned',
  plan: { at: november(10), zone: 'Europe/Madrid', wall: '2026-11-10T11:00' },
  minutes: 10,
  place: '+34 600 000 000',
  remindBefore: 10,
  at: november(7),
} satisfies Step;

export const learned = {
  is: 'learned',
  lesson: 'Show the timeline first.',
  action: { text: 'New first page', due: '2026-11-20', doneAt: null },
  followUp: null,
  told: ['fit_gap'],
} satisfies Step;

const ASKED = [inserted('request'), sent('request')];
const HELD: readonly Step[] = [
  ...ASKED,
  replied('accepted'),
  planned,
  { is: 'call-started', at: november(10) },
  { is: 'call-ended', at: november(11) },
];

/** The usual way to each status. */
export const WAYS: Readonly<Record<Status, readonly Step[]>> = {
  logged: [],
  drafted: [inserted('request')],
  asked: ASKED,
  nudged: [...ASKED, inserted('nudge', 11), sent('nudge', 11)],
  accepted: [...ASKED, replied('accepted')],
  written: [...ASKED, replied('written')],
  declined: [...ASKED, replied('declined')],
  no_answer: [...ASKED, { is: 'no-answer', at: november(18) }],
  held: HELD,
  closed: [...HELD, learned, inserted('thanks', 12), sent('thanks', 12)],
};

/** As `walk`, but without the steps that are refused. */
function walkAsFar(steps: readonly Step[], from: DebriefPath): DebriefPath {
  let path = from;
  for (const step of steps) {
    const result = advance(path, step);
    if ('set' in result) path = { ...path, ...result.set };
  }
  return path;
}

const MAILS = ['request', 'nudge', 'confirmation', 'farewell', 'thanks'] as const;

/** Every step, as the table names it; with what has to come before it, where it may. */
export const STEPS: readonly { name: string; step: Step; before?: readonly Step[] }[] = [
  ...MAILS.map((mail) => ({ name: `inserted: ${mail}`, step: inserted(mail) })),
  ...MAILS.map((mail) => ({
    name: `taken-out: ${mail}`,
    step: { is: 'taken-out', mail } as const,
    before: [inserted(mail)],
  })),
  ...MAILS.map((mail) => ({ name: `sent: ${mail}`, step: sent(mail, 13, 'another message') })),
  ...MAILS.map((mail) => ({
    name: `unsent: ${mail}`,
    step: { is: 'unsent', mail } as const,
    before: [inserted(mail), sent(mail)],
  })),
  ...(['accepted', 'written', 'declined'] as const).map((as) => ({
    name: `replied: ${as}`,
    step: replied(as, 14),
  })),
  { name: 'unreplied', step: { is: 'unreplied' } },
  { name: 'no-answer', step: { is: 'no-answer', at: november(18) } },
  { name: 'planned', step: planned },
  { name: 'unplanned', step: { is: 'unplanned' } },
  { name: 'call-started', step: { is: 'call-started', at: november(10) } },
  { name: 'call-ended', step: { is: 'call-ended', at: november(10) } },
  { name: 'call-resumed', step: { is: 'call-resumed', at: november(11) } },
  { name: 'call-undone', step: { is: 'call-undone' } },
  { name: 'learned', step: learned },
  { name: 'closed', step: { is: 'closed', at: november(19) } },
  { name: 'reopened', step: { is: 'reopened' } },
  { name: 'second-chance', step: { is: 'second-chance', state: 'talking', at: november(20) } },
];

export const STATUSES = Object.keys(WAYS) as Status[];

/** What `advance` makes of a row of `STEPS` where an entry stands so: the next status, or the refusal in brackets. */
export function cell({ step, before = [] }: (typeof STEPS)[number], status: Status): string {
  const path = walkAsFar(before, walk(WAYS[status]));
  const result = advance(path, step);
  return 'refused' in result ? `(${result.refused})` : { ...path, ...result.set }.status;
}

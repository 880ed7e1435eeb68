import type {
  Call,
  DebriefPath,
  MailPurpose,
  OwnMail,
  Refusal,
  RequestMail,
  Status,
  Step,
} from '../model.ts';
import { NO_CALL_YET, NO_MAIL_YET } from './blank.ts';

// The state machine of the path, whole: what each step needs, what it changes, and where it leads. The table in
// src/README.md is made from it (transitions.test.ts).

export type StepResult = { set: Partial<DebriefPath> } | { refused: Refusal };

type StepOf<Name extends Step['is']> = Extract<Step, { is: Name }>;
type Move<Name extends Step['is']> = (
  path: DebriefPath,
  step: StepOf<Name>,
) => Refusal | Partial<DebriefPath>;

/** Where the facts alone say that an open entry stands. */
export function standing({ call, reply, nudge, request }: DebriefPath): Status {
  if (call?.endedAt) return 'held';
  if (reply) return reply.as;
  if (nudge?.sentAt) return 'nudged';
  if (request?.sentAt) return 'asked';
  return request ? 'drafted' : 'logged';
}

const isClosed = ({ status }: DebriefPath) => status === 'closed' || status === 'no_answer';

/** The status itself follows from the facts (`standing`), once nothing says that the entry is closed. */
const OPEN_AGAIN = { status: 'logged', closedAt: null } as const satisfies Partial<DebriefPath>;

const isCallOver = ({ call }: DebriefPath) => call?.endedAt != null;

/** A mail that nothing takes back any more: its words are not needed to recognise it. */
const settled = <Mail extends OwnMail>(mail: Mail | null): Mail | null =>
  mail?.sentAt && mail.text !== null ? { ...mail, text: null } : mail;

const mailOf = (path: DebriefPath, purpose: MailPurpose): OwnMail | RequestMail | null => path[purpose];

const withMail = (purpose: MailPurpose, mail: OwnMail | null): Partial<DebriefPath> => ({ [purpose]: mail });

/** Whether a mail of this purpose has its place where the entry stands. */
function mayWrite(path: DebriefPath, purpose: MailPurpose): Refusal | null {
  const { request, nudge, reply } = path;
  switch (purpose) {
    case 'request':
      if (isClosed(path)) return 'is-closed';
      return reply ? 'already-answered' : null;
    case 'nudge':
      if (isClosed(path)) return 'is-closed';
      if (reply) return 'already-answered';
      if (!request?.sentAt) return 'not-asked';
      return nudge?.sentAt ? 'already-nudged' : null;
    case 'confirmation':
      if (isCallOver(path)) return 'call-over';
      if (isClosed(path)) return 'is-closed';
      // A written answer can lead to a call as well.
      return reply?.as === 'accepted' || (reply?.as === 'written' && path.call?.plan) ? null : 'no-yes';
    // Thanks and a farewell are welcome later too: a closed entry stays closed with them.
    case 'thanks':
      return isCallOver(path) || reply?.as === 'written' ? null : 'call-not-over';
    case 'farewell':
      return isCallOver(path) ? 'call-over' : null;
  }
}

/**
 * Whether this very step ends the path: thanks sent with a lesson learned, the other way round, or a farewell. Not
 * what was sent or learned before, or an entry that was opened again would close with its next step.
 */
function ending(path: DebriefPath, moved: DebriefPath, step: Step['is']): Partial<DebriefPath> {
  if (isClosed(path)) return {};
  const now = (mail: 'thanks' | 'farewell') => !path[mail]?.sentAt && moved[mail]?.sentAt;
  // The lesson may stand there before, as it was typed; one that was learned before the user reopened is no news.
  const learned = step === 'learned' && (path.lesson === '' || !path.keptOpen);
  const isThanked = moved.thanks?.sentAt && moved.lesson !== '' && (now('thanks') || learned);
  const last = isThanked ? moved.thanks : now('farewell') ? moved.farewell : null;
  return last ? { status: 'closed', closedAt: last.sentAt } : {};
}

/** The entry says yes to a call without a mail that does: they talked. */
function yesByHand(path: DebriefPath, at: string): Partial<DebriefPath> {
  return path.reply ? {} : { reply: { as: 'accepted', at, messageId: null, words: null } };
}

const inserted: Move<'inserted'> = (path, { mail: purpose, text, choice, at }) => {
  const refusal = mayWrite(path, purpose);
  if (refusal) return refusal;
  if (mailOf(path, purpose)?.sentAt) return 'already-sent';
  const mail: OwnMail = { insertedAt: at, text, sentAt: null, sentId: null };
  return {
    ...withMail(purpose, purpose === 'request' ? ({ ...mail, choice } as RequestMail) : mail),
    remindAt: null,
  };
};

const takenOut: Move<'taken-out'> = (path, { mail: purpose }) => {
  const mail = mailOf(path, purpose);
  if (!mail?.insertedAt) return 'nothing-inserted';
  return mail.sentAt ? 'already-sent' : withMail(purpose, null);
};

const sent: Move<'sent'> = (path, { mail: purpose, at, messageId }) => {
  const known = mailOf(path, purpose);
  if (known?.sentAt && known.sentId !== null) {
    return known.sentId === messageId ? {} : purpose === 'nudge' ? 'already-nudged' : 'already-sent';
  }
  const refusal = known ? null : mayWrite(path, purpose);
  if (refusal) return refusal;
  const base = known ?? (purpose === 'request' ? { ...NO_MAIL_YET, choice: null } : NO_MAIL_YET);
  const mail = withMail(purpose, { ...base, sentAt: at, sentId: messageId });
  if (known?.sentAt) {
    // Only the user had said so: the message's own date, or the user's second word, is the better one.
    return endedBy(path, known) ? { ...mail, closedAt: at } : mail;
  }
  const isAsking = purpose === 'request' || purpose === 'nudge';
  return {
    ...mail,
    remindAt: null,
    // Asked after it had closed by itself: its time without an answer begins anew.
    ...(isAsking && path.status === 'no_answer' ? OPEN_AGAIN : {}),
    ...(isAsking ? { keptOpen: false } : {}),
  };
};

const endedBy = (path: DebriefPath, { sentAt }: OwnMail) =>
  path.status === 'closed' && path.closedAt === sentAt;

const unsent: Move<'unsent'> = (path, { mail: purpose }) => {
  const mail = mailOf(path, purpose);
  if (!mail?.sentAt) return 'not-sent';
  const isAsking = purpose === 'request' || purpose === 'nudge';
  if (isAsking && path.reply) return 'already-answered';
  if (purpose === 'request' && path.nudge?.sentAt) return 'already-nudged';
  const back = withMail(purpose, mail.insertedAt ? { ...mail, sentAt: null, sentId: null } : null);
  // Nothing was ended by a mail that was not sent, and no answer was missing to it.
  const isOpen = isAsking ? path.status === 'no_answer' : endedBy(path, mail);
  return isOpen ? { ...back, ...OPEN_AGAIN } : back;
};

const replied: Move<'replied'> = (path, { reply }) => {
  if (isCallOver(path)) return 'call-over';
  const known = path.reply;
  // The same message with the same meaning is no news: it opens nothing again.
  if (known?.messageId && known.messageId === reply.messageId && known.as === reply.as) return { reply };
  return { reply, remindAt: null, ...OPEN_AGAIN };
};

const unreplied: Move<'unreplied'> = ({ reply, call, thanks }) => {
  if (!reply) return 'no-yes';
  if (call?.startedAt) return 'call-over';
  if (thanks?.sentAt) return 'already-sent';
  return { reply: null, ...(call?.plan ? { call: { ...call, plan: null } } : {}) };
};

const noAnswer: Move<'no-answer'> = (path, { at }) => {
  if (isClosed(path)) return 'is-closed';
  if (path.reply) return 'already-answered';
  if (!path.request?.sentAt) return 'not-asked';
  return { status: 'no_answer', closedAt: at, remindAt: null };
};

/** Why no call can be planned or held where the entry stands. */
function noCall(path: DebriefPath): Refusal | null {
  if (isClosed(path)) return 'is-closed';
  if (isCallOver(path)) return 'call-over';
  return path.reply?.as === 'declined' ? 'no-yes' : null;
}

const planned: Move<'planned'> = (path, { plan, minutes, place, remindBefore, at }) => {
  const refusal = noCall(path);
  if (refusal) return refusal;
  const call: Call = { ...(path.call ?? NO_CALL_YET), plan, minutes, place, remindBefore };
  return { call, remindAt: null, ...yesByHand(path, at ?? plan.at) };
};

const unplanned: Move<'unplanned'> = (path) => {
  if (!path.call?.plan) return 'no-call';
  if (path.call.startedAt) return 'call-over';
  return { call: { ...path.call, plan: null } };
};

const callStarted: Move<'call-started'> = (path, { at }) => {
  const refusal = noCall(path);
  if (refusal) return refusal;
  const call = path.call ?? NO_CALL_YET;
  if (call.startedAt) return {};
  return { call: { ...call, startedAt: at, runningSince: at }, remindAt: null, ...yesByHand(path, at) };
};

const callEnded: Move<'call-ended'> = (path, { at }) => {
  const { call } = path;
  if (!call?.startedAt) return 'no-call';
  if (call.endedAt) return 'call-over';
  return { call: { ...call, endedAt: at, elapsed: elapsedAt(call, at), runningSince: null } };
};

const callResumed: Move<'call-resumed'> = (path, { at }) => {
  if (!path.call?.endedAt) return path.call?.startedAt ? 'call-not-over' : 'no-call';
  if (path.thanks?.sentAt) return 'already-sent';
  return { call: { ...path.call, endedAt: null, runningSince: at }, ...OPEN_AGAIN };
};

const callUndone: Move<'call-undone'> = (path) => {
  if (!path.call?.startedAt) return 'no-call';
  if (path.thanks?.sentAt) return 'already-sent';
  const call: Call = { ...path.call, startedAt: null, endedAt: null, elapsed: 0, runningSince: null };
  // A yes that is nothing but the start of this call goes with it.
  const { reply } = path;
  const isYesByCall = reply?.messageId === null && reply.at === path.call.startedAt;
  return { call, ...(isYesByCall ? { reply: null } : {}), ...OPEN_AGAIN };
};

const learned: Move<'learned'> = (_path, { lesson, action, followUp, told }) =>
  lesson.trim() === '' ? 'no-lesson' : { lesson: lesson.trim(), action, followUp, told };

const MOVES: { [Name in Step['is']]: Move<Name> } = {
  inserted,
  'taken-out': takenOut,
  sent,
  unsent,
  replied,
  unreplied,
  'no-answer': noAnswer,
  planned,
  unplanned,
  'call-started': callStarted,
  'call-ended': callEnded,
  'call-resumed': callResumed,
  'call-undone': callUndone,
  learned,
  closed: (path, { at }) =>
    isClosed(path) ? 'is-closed' : { status: 'closed', closedAt: at, remindAt: null },
  reopened: (path) => (isClosed(path) ? { ...OPEN_AGAIN, keptOpen: true } : 'not-closed'),
  'second-chance': (_path, { state, at }) => ({
    secondChance: state,
    secondChanceAt: state === 'none' ? null : at,
  }),
};

/** Steps after which a mail sent before cannot be taken back by the client's undo any more. */
const SETTLING: readonly Step['is'][] = [
  'replied',
  'no-answer',
  'planned',
  'call-started',
  'call-ended',
  'closed',
];

/**
 * The change that a step makes to a path, with the status that it leads to; or why it is impossible there, and then
 * nothing may be written. Pure: all times are in the step.
 */
export function advance(path: DebriefPath, step: Step): StepResult {
  const move = MOVES[step.is] as Move<typeof step.is>;
  const outcome = move(path, step as never);
  if (typeof outcome === 'string') return { refused: outcome };
  const moved = { ...path, ...outcome };
  const settling: Partial<DebriefPath> = SETTLING.includes(step.is)
    ? { request: settled(moved.request), nudge: settled(moved.nudge) }
    : {};
  const after = { ...moved, ...settling };
  const status = after.closedAt ? after.status : standing(after);
  return { set: { ...outcome, ...settling, status, ...ending(path, after, step.is) } };
}

/** Seconds that the guide of a call has run at an instant, pauses left out. */
export function elapsedAt({ elapsed, runningSince }: Call, at: string): number {
  if (runningSince === null) return elapsed;
  return elapsed + Math.max(0, (Date.parse(at) - Date.parse(runningSince)) / 1000);
}

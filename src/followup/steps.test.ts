import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DebriefPath, MailPurpose, Refusal, Step } from '../model.ts';
import { NO_STEP_YET } from './blank.ts';
import { advance, elapsedAt, standing } from './steps.ts';
import {
  cell,
  inserted,
  learned,
  november,
  planned,
  replied,
  STATUSES,
  STEPS,
  sent,
  WAYS,
  walk,
} from './walks.fixture.ts';

// Written by hand from the doc comments of the model and the product notes (2.3, 2.9, 6.5 E), not from the code.
// Columns as in the statuses' order; a row with fewer cells than columns repeats its last one.
const EXPECTED = `
step                   | logged | drafted | asked | nudged | accepted | written | declined | no_answer | held | closed
inserted: request      | drafted | drafted | (already-sent) | (already-sent) | (already-answered) | (already-answered) | (already-answered) | (is-closed) | (already-answered) | (is-closed)
inserted: nudge        | (not-asked) | (not-asked) | asked | (already-nudged) | (already-answered) | (already-answered) | (already-answered) | (is-closed) | (already-answered) | (is-closed)
inserted: confirmation | (no-yes) | (no-yes) | (no-yes) | (no-yes) | accepted | (no-yes) | (no-yes) | (is-closed) | (call-over)
inserted: farewell     | logged | drafted | asked | nudged | accepted | written | declined | no_answer | (call-over)
inserted: thanks       | (call-not-over) | (call-not-over) | (call-not-over) | (call-not-over) | (call-not-over) | written | (call-not-over) | (call-not-over) | held | (already-sent)
taken-out: request     | logged | logged | (already-sent)
taken-out: nudge       | (nothing-inserted) | (nothing-inserted) | asked | (already-sent) | (nothing-inserted)
taken-out: confirmation| (nothing-inserted) | (nothing-inserted) | (nothing-inserted) | (nothing-inserted) | accepted | (nothing-inserted)
taken-out: farewell    | logged | drafted | asked | nudged | accepted | written | declined | no_answer | (nothing-inserted)
taken-out: thanks      | (nothing-inserted) | (nothing-inserted) | (nothing-inserted) | (nothing-inserted) | (nothing-inserted) | written | (nothing-inserted) | (nothing-inserted) | held | (already-sent)
sent: request          | asked | asked | (already-sent)
sent: nudge            | (not-asked) | (not-asked) | nudged | (already-nudged) | (already-answered) | (already-answered) | (already-answered) | (is-closed) | (already-answered) | (is-closed)
sent: confirmation     | (no-yes) | (no-yes) | (no-yes) | (no-yes) | accepted | (no-yes) | (no-yes) | (is-closed) | (call-over)
sent: farewell         | closed | closed | closed | closed | closed | closed | closed | no_answer | (call-over)
sent: thanks           | (call-not-over) | (call-not-over) | (call-not-over) | (call-not-over) | (call-not-over) | written | (call-not-over) | (call-not-over) | held | (already-sent)
unsent: request        | drafted | drafted | drafted | (already-nudged) | (already-answered) | (already-answered) | (already-answered) | drafted | (already-answered)
unsent: nudge          | (not-sent) | (not-sent) | asked | asked | (not-sent)
unsent: confirmation   | (not-sent) | (not-sent) | (not-sent) | (not-sent) | accepted | (not-sent)
unsent: farewell       | logged | drafted | asked | nudged | accepted | written | declined | no_answer | (not-sent)
unsent: thanks         | (not-sent) | (not-sent) | (not-sent) | (not-sent) | (not-sent) | written | (not-sent) | (not-sent) | held | held
replied: accepted      | accepted | accepted | accepted | accepted | accepted | accepted | accepted | accepted | (call-over)
replied: written       | written | written | written | written | written | written | written | written | (call-over)
replied: declined      | declined | declined | declined | declined | declined | declined | declined | declined | (call-over)
unreplied              | (no-yes) | (no-yes) | (no-yes) | (no-yes) | asked | asked | asked | (no-yes) | (call-over)
no-answer              | (not-asked) | (not-asked) | no_answer | no_answer | (already-answered) | (already-answered) | (already-answered) | (is-closed) | (already-answered) | (is-closed)
planned                | accepted | accepted | accepted | accepted | accepted | written | (no-yes) | (is-closed) | (call-over) | (is-closed)
unplanned              | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (call-over)
call-started           | accepted | accepted | accepted | accepted | accepted | written | (no-yes) | (is-closed) | (call-over) | (is-closed)
call-ended             | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (call-over)
call-resumed           | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | accepted | (already-sent)
call-undone            | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | (no-call) | accepted | (already-sent)
learned                | logged | drafted | asked | nudged | accepted | written | declined | no_answer | held | closed
closed                 | closed | closed | closed | closed | closed | closed | closed | (is-closed) | closed | (is-closed)
reopened               | (not-closed) | (not-closed) | (not-closed) | (not-closed) | (not-closed) | (not-closed) | (not-closed) | asked | (not-closed) | held
second-chance          | logged | drafted | asked | nudged | accepted | written | declined | no_answer | held | closed
`;

const [columns = [], ...expectedRows] = EXPECTED.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()));

describe('every step where an entry stands in every way', () => {
  test('the table names every step and every status', () => {
    expect(columns.slice(1)).toEqual(STATUSES);
    expect(expectedRows.map(([name]) => name)).toEqual(STEPS.map(({ name }) => name));
  });

  test.each(STATUSES)('the usual way to %s leads there', (status) => {
    expect(walk(WAYS[status]).status).toBe(status);
  });

  for (const row of STEPS) {
    test.each(STATUSES.map((status, column) => ({ status, column })))(
      `${row.name} at $status`,
      ({ status, column }) => {
        const cells = expectedRows.find(([name]) => name === row.name)?.slice(1) ?? [];
        expect(cell(row, status)).toBe(cells[column] ?? cells.at(-1));
      },
    );
  }
});

const refusalOf = (path: DebriefPath, step: Step): Refusal | null => {
  const result = advance(path, step);
  return 'refused' in result ? result.refused : null;
};

describe('asking', () => {
  test('the nudge is one: not by insertion, not by hand, not after reopening', () => {
    const nudged = walk(WAYS.nudged);
    expect(refusalOf(nudged, inserted('nudge'))).toBe('already-nudged');
    expect(refusalOf(nudged, sent('nudge', 14, 'a second one'))).toBe('already-nudged');
    const reopened = walk([{ is: 'no-answer', at: november(20) }, { is: 'reopened' }], nudged);
    expect(reopened.status).toBe('nudged');
    expect(refusalOf(reopened, inserted('nudge'))).toBe('already-nudged');
  });

  test('a request that the client’s undo took back is a draft again, and can be sent again', () => {
    const back = walk([{ is: 'unsent', mail: 'request' }], walk(WAYS.asked));
    expect(back).toMatchObject({
      status: 'drafted',
      request: { text: 'Words of the request', sentAt: null },
    });
    expect(walk([sent('request', 5, 'later')], back)).toMatchObject({
      status: 'asked',
      request: { sentId: 'later' },
    });
  });

  test('a mail by hand that was not sent leaves nothing behind', () => {
    const asked = walk([sent('request', 4, null)]);
    expect(asked).toMatchObject({ status: 'asked', request: { insertedAt: null, choice: null } });
    expect(walk([{ is: 'unsent', mail: 'request' }], asked)).toMatchObject({
      status: 'logged',
      request: null,
    });
  });

  test('the same message seen again changes nothing; a message seen after the user’s word has the better date', () => {
    const asked = walk(WAYS.asked);
    expect(walk([sent('request')], asked)).toEqual(asked);
    const byHand = walk([inserted('request'), sent('request', 4, null)]);
    expect(walk([sent('request', 5, null)], byHand).request?.sentAt).toBe(november(5));
    expect(walk([sent('request', 3)], byHand).request).toMatchObject({
      sentAt: november(3),
      sentId: 'message of request',
    });
  });

  test('a drafted request that turns up sent after the answer is still noted', () => {
    const answered = walk([inserted('request'), replied('accepted'), sent('request')]);
    expect(answered).toMatchObject({ status: 'accepted', request: { sentAt: november(4) } });
  });

  test('"sleep on it" ends with what it waited for', () => {
    const remindAt = { at: november(5), zone: 'Europe/Madrid', wall: '2026-11-05T09:00' };
    const slept = (path: DebriefPath): DebriefPath => ({ ...path, remindAt });
    for (const step of [inserted('request'), sent('request'), replied('declined'), planned]) {
      expect(walk([step], slept(NO_STEP_YET)).remindAt).toBeNull();
    }
    expect(walk([{ is: 'closed', at: november(6) }], slept(NO_STEP_YET)).remindAt).toBeNull();
    expect(walk([learned], slept(NO_STEP_YET)).remindAt).toEqual(remindAt);
  });
});

test('an answer that was none takes the time that rests on it along, and nothing else', () => {
  const { call, ...rest } = walk([...WAYS.accepted, planned, { is: 'unreplied' }]);
  expect(rest).toMatchObject({ status: 'asked', reply: null });
  expect(call).toMatchObject({ plan: null, minutes: planned.minutes });
  expect(walk([{ is: 'unreplied' }], walk([...WAYS.declined, sent('farewell', 7)]))).toMatchObject({
    status: 'closed',
    reply: null,
  });
});

describe('closing and opening again', () => {
  const noAnswer = walk(WAYS.no_answer);

  test('a case that closed by itself opens with an answer', () => {
    expect(walk([replied('written')], noAnswer)).toMatchObject({ status: 'written', closedAt: null });
  });

  test('and with a nudge that was still in a draft, so that its time begins anew', () => {
    const drafted = walk([...WAYS.asked, inserted('nudge', 12), { is: 'no-answer', at: november(18) }]);
    expect(walk([sent('nudge', 19)], drafted)).toMatchObject({ status: 'nudged', closedAt: null });
  });

  test('and when the request turns out not to be sent', () => {
    expect(walk([{ is: 'unsent', mail: 'request' }], noAnswer)).toMatchObject({
      status: 'drafted',
      closedAt: null,
    });
  });

  test('opened by hand it is kept open until the client is asked again', () => {
    const open = walk([{ is: 'reopened' }], noAnswer);
    expect(open).toMatchObject({ status: 'asked', keptOpen: true });
    expect(walk([inserted('nudge'), sent('nudge', 20)], open)).toMatchObject({
      status: 'nudged',
      keptOpen: false,
    });
  });

  test('a farewell after a refusal closes; not sent after all, it opens again', () => {
    const closed = walk([...WAYS.declined, inserted('farewell', 7), sent('farewell', 7)]);
    expect(closed).toMatchObject({ status: 'closed', closedAt: november(7) });
    expect(walk([{ is: 'unsent', mail: 'farewell' }], closed)).toMatchObject({
      status: 'declined',
      closedAt: null,
    });
  });

  test.each([
    { name: 'the lesson first', steps: [learned, inserted('thanks', 12), sent('thanks', 12)] },
    { name: 'thanks first', steps: [inserted('thanks', 12), sent('thanks', 12), learned] },
  ])('thanks and lesson close together, $name', ({ steps }) => {
    const [last, ...before] = [...steps].reverse();
    const almost = walk([...WAYS.held, ...before.reverse()]);
    expect(almost).toMatchObject({ status: 'held', closedAt: null });
    expect(walk(last ? [last] : [], almost)).toMatchObject({ status: 'closed', closedAt: november(12) });
  });

  test('thanks for a written answer close with its lesson', () => {
    expect(walk([...WAYS.written, learned, sent('thanks', 8, null)]).status).toBe('closed');
  });

  test('thanks that were not sent open again, also when their own date was learnt after the user’s word', () => {
    const steps: Step[] = [
      learned,
      inserted('thanks', 12),
      sent('thanks', 12, null),
      sent('thanks', 11, 'seen'),
    ];
    const closed = walk([...WAYS.held, ...steps]);
    expect(closed).toMatchObject({ status: 'closed', closedAt: november(11) });
    expect(walk([{ is: 'unsent', mail: 'thanks' }], closed)).toMatchObject({
      status: 'held',
      closedAt: null,
    });
  });

  test('an entry closed by hand stays closed when a mail is taken back', () => {
    const closed = walk([...WAYS.held, sent('thanks', 12), { is: 'closed', at: november(13) }]);
    expect(walk([{ is: 'unsent', mail: 'thanks' }], closed)).toMatchObject({
      status: 'closed',
      closedAt: november(13),
    });
  });

  test.each(['thanks', 'farewell'] as const)('opened again after %s, no other step closes it', (mail) => {
    const before: Step[] = mail === 'thanks' ? [...WAYS.held, learned] : [...WAYS.declined];
    const open = walk([...before, sent(mail, 12, null), { is: 'reopened' }]);
    const status = mail === 'thanks' ? 'held' : 'declined';
    expect(open.status).toBe(status);
    for (const step of [learned, sent('request'), sent(mail, 13), sent(mail, 13, null)]) {
      expect(walk([step], open).status).toBe(status);
    }
    expect(walk([{ is: 'unsent', mail }, sent(mail, 14)], open).status).toBe('closed');
  });

  test('the answer that is known opens nothing again; another one, or another meaning of it, does', () => {
    const closed = walk([...WAYS.declined, sent('farewell', 7)]);
    expect(walk([replied('declined')], closed)).toMatchObject({ status: 'closed', closedAt: november(7) });
    const { reply } = closed;
    if (!reply) throw new Error('No reply.');
    expect(walk([{ is: 'replied', reply: { ...reply, as: 'accepted' } }], closed).status).toBe('accepted');
    expect(walk([{ is: 'replied', reply: { ...reply, messageId: 'new' } }], closed).status).toBe('declined');
  });

  test('what is written down later leaves a closed entry closed', () => {
    const closed = walk(WAYS.closed);
    const later: Step[] = [learned, { is: 'second-chance', state: 'won', at: november(29) }];
    for (const step of later) expect(walk([step], closed).closedAt).toBe(november(12));
  });
});

describe('the call', () => {
  test('without a mail and without a plan: they just talked', () => {
    const talking = walk([{ is: 'call-started', at: november(5) }]);
    expect(talking).toMatchObject({
      status: 'accepted',
      reply: { as: 'accepted', at: november(5), messageId: null },
    });
    expect(walk([{ is: 'call-ended', at: november(6) }], talking).status).toBe('held');
  });

  test('ended too early, it runs on from then, with the time that it had', () => {
    const held = walk(WAYS.held);
    const on = walk([{ is: 'call-resumed', at: november(12) }], held);
    expect(on).toMatchObject({
      status: 'accepted',
      call: { endedAt: null, runningSince: november(12), elapsed: held.call?.elapsed },
    });
    expect(refusalOf(on, { is: 'call-resumed', at: november(12) })).toBe('call-not-over');
  });

  test('started by mistake, the yes that was only its start goes with it', () => {
    const back = walk([{ is: 'call-started', at: november(5) }, { is: 'call-undone' }], walk(WAYS.asked));
    expect(back).toMatchObject({ status: 'asked', reply: null });
  });

  test('that did not take place keeps plan, notes and the yes of the client', () => {
    const held = walk(WAYS.held);
    const noted = { ...held, call: held.call && { ...held.call, notes: { open: 'Hello' } } };
    expect(walk([{ is: 'call-undone' }], noted)).toMatchObject({
      status: 'accepted',
      reply: { messageId: 'reply: accepted' },
      call: {
        startedAt: null,
        endedAt: null,
        elapsed: 0,
        notes: { open: 'Hello' },
        plan: { at: november(10) },
      },
    });
  });

  test('a plan can be moved and removed until the call has begun', () => {
    const withPlan = walk([planned], walk(WAYS.asked));
    expect(withPlan.reply).toMatchObject({ as: 'accepted', at: november(7) });
    const moved = walk([{ ...planned, minutes: 15, remindBefore: null }], withPlan);
    expect(moved.call).toMatchObject({ minutes: 15, remindBefore: null });
    expect(walk([{ is: 'unplanned' }], moved)).toMatchObject({ status: 'accepted', call: { plan: null } });
    const started = walk([{ is: 'call-started', at: november(10) }], moved);
    expect(refusalOf(started, { is: 'unplanned' })).toBe('call-over');
    expect(walk([{ is: 'call-started', at: november(12) }], started)).toEqual(started);
  });

  test('planned after a written answer, it can be confirmed', () => {
    const written = walk(WAYS.written);
    expect(refusalOf(written, inserted('confirmation'))).toBe('no-yes');
    expect(refusalOf(walk([planned], written), inserted('confirmation'))).toBeNull();
  });

  test('time runs without the pauses', () => {
    const running = walk([{ is: 'call-started', at: november(10) }]).call;
    if (!running) throw new Error('No call.');
    expect(elapsedAt(running, '2026-11-10T10:01:30.000Z')).toBe(90);
    expect(elapsedAt({ ...running, elapsed: 90, runningSince: null }, november(11))).toBe(90);
    expect(elapsedAt(running, november(9))).toBe(0);
  });

  test('a lesson needs words', () => {
    for (const lesson of ['', '  \n']) {
      expect(refusalOf(walk(WAYS.held), { ...learned, lesson })).toBe('no-lesson');
    }
    expect(walk([{ ...learned, lesson: '  Listen. ' }]).lesson).toBe('Listen.');
  });
});

test('the words of a sent mail are forgotten when no undo can take it back', () => {
  expect(walk(WAYS.asked).request?.text).toBe('Words of the request');
  expect(walk(WAYS.accepted).request).toMatchObject({ text: null, sentAt: november(4) });
  expect(walk([planned], walk(WAYS.asked)).request?.text).toBeNull();
  expect(walk([inserted('request'), replied('accepted')]).request?.text).toBe('Words of the request');
});

test('the whole path by hand, without any mail client', () => {
  const path = walk([
    sent('request', 4, null),
    sent('nudge', 11, null),
    { is: 'replied', reply: { as: 'accepted', at: november(12), messageId: null, words: 'By telephone' } },
    planned,
    sent('confirmation', 12, null),
    { is: 'call-started', at: november(13) },
    { is: 'call-ended', at: november(14) },
    learned,
    sent('thanks', 15, null),
    { is: 'second-chance', state: 'talking', at: november(20) },
  ]);
  expect(path).toMatchObject({ status: 'closed', closedAt: november(15), secondChance: 'talking' });
});

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...STEPS.map(({ step }) => step)),
  fc.record({
    is: fc.constant('sent' as const),
    mail: fc.constantFrom<MailPurpose>('request', 'nudge', 'confirmation', 'farewell', 'thanks'),
    at: fc.integer({ min: 1, max: 30 }).map(november),
    messageId: fc.constantFrom(null, 'a', 'b'),
  }),
);

function frozen<Value>(value: Value): Value {
  for (const part of Object.values(value ?? {})) if (typeof part === 'object') frozen(part);
  return Object.freeze(value);
}

test('wherever steps lead: nothing is mutated, a refusal writes nothing, and the status says what the facts say', () => {
  const ofAll = fc.array(anyStep, { maxLength: 25 });
  fc.assert(
    fc.property(ofAll, (steps) => {
      let path: DebriefPath = frozen(structuredClone(NO_STEP_YET));
      for (const step of steps) {
        const result = advance(path, frozen(structuredClone(step)));
        if ('refused' in result) continue;
        const next = frozen({ ...path, ...result.set });
        const isClosed = next.status === 'closed' || next.status === 'no_answer';
        expect(isClosed).toBe(next.closedAt !== null);
        if (!isClosed) expect(next.status).toBe(standing(next));
        if (next.status === 'no_answer') expect(next.reply).toBeNull();
        // Only these close: a mail, a lesson, the user, and silence.
        const wasOpen = path.closedAt === null;
        if (wasOpen && isClosed) expect(['sent', 'learned', 'closed', 'no-answer']).toContain(step.is);
        // A nudge once sent is never another one.
        if (path.nudge?.sentId && next.nudge?.sentId && step.is !== 'unsent') {
          expect(next.nudge.sentId).toBe(path.nudge.sentId);
        }
        path = next;
      }
    }),
    { numRuns: 500 },
  );
});

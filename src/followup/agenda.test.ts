import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opportunity, Proposal, Step } from '../model.ts';
import { agenda, type DueKind } from './agenda.ts';
import { entryAfter, LIMITS, proposal } from './records.fixture.ts';
import { inserted, learned, november, planned, replied, STATUSES, sent, WAYS } from './walks.fixture.ts';

const MADRID = 'Europe/Madrid';
const NEW_YORK = 'America/New_York';

const at = (
  now: string,
  opportunities: readonly Opportunity[],
  { zone = MADRID, limits = LIMITS, proposals = [] as readonly Proposal[] } = {},
) => agenda({ opportunities, proposals }, limits, { now: new Date(now), zone });

/** What is due then, in short. */
const due = (...args: Parameters<typeof at>) => at(...args).due.map((thing) => `${thing.kind} ${thing.at}`);
/** The instant of the one thing of a kind, due or to come. */
function timeOf(kind: DueKind, ...args: Parameters<typeof at>) {
  const found = at(...args);
  return [...found.due, ...found.coming].filter((thing) => thing.kind === kind).map((thing) => thing.at);
}

test('nothing comes of no records', () => {
  expect(at(november(3), [])).toEqual({ due: [], coming: [], closing: [], next: null });
  expect(at(november(3), [entryAfter([])])).toEqual({ due: [], coming: [], closing: [], next: null });
});

test('an unknown zone and a clock without a time are errors, not an empty agenda', () => {
  expect(() => at(november(3), [], { zone: 'Nowhere' })).toThrow(RangeError);
  expect(() => at('no time', [])).toThrow(RangeError);
});

describe('sleep on it', () => {
  const remindAt = { at: '2026-11-04T08:00:00.000Z', zone: MADRID, wall: '2026-11-04T09:00' };
  const slept = entryAfter([], { remindAt });

  test('comes, is due to the second, and ends when the entry is closed', () => {
    expect(at('2026-11-04T07:59:59.999Z', [slept])).toMatchObject({
      due: [],
      coming: [{ key: 'answer e1 2026-11-04T08:00:00.000Z', kind: 'answer', entry: 'e1', proposal: null }],
      next: remindAt.at,
    });
    expect(due(remindAt.at, [slept])).toEqual([`answer ${remindAt.at}`]);
    expect(at(remindAt.at, [slept]).next).toBeNull();
    expect(at(november(9), [{ ...slept, status: 'closed', closedAt: november(8) }]).due).toEqual([]);
  });

  test('keeps its instant in another zone', () => {
    expect(timeOf('answer', november(3), [slept], { zone: NEW_YORK })).toEqual([remindAt.at]);
  });
});

describe('without an answer', () => {
  // Asked on Wednesday, 4 November 2026: five working days later is the 11th, ten the 18th.
  const asked = entryAfter(WAYS.asked);

  test('one nudge after the user’s working days, at the reminder time', () => {
    expect(due('2026-11-11T07:59:00Z', [asked])).toEqual([]);
    expect(due('2026-11-11T08:00:00Z', [asked])).toEqual(['nudge 2026-11-11T08:00:00.000Z']);
    const limits = { ...LIMITS, nudgeAfter: 4, remindTime: '10:30' };
    expect(timeOf('nudge', november(5), [asked], { limits })).toEqual(['2026-11-10T09:30:00.000Z']);
  });

  test('it closes by itself at the same hour, and is not due then as well', () => {
    expect(at('2026-11-11T08:00:00Z', [asked]).next).toBe('2026-11-18T08:00:00.000Z');
    expect(at('2026-11-18T07:59:59Z', [asked])).toMatchObject({ due: [{ kind: 'nudge' }], closing: [] });
    expect(at('2026-11-25T12:00:00Z', [asked])).toEqual({
      due: [],
      coming: [],
      closing: [{ entry: 'e1', at: '2026-11-18T08:00:00.000Z' }],
      next: null,
    });
  });

  test('the closing counts from the nudge, and there is no second one', () => {
    const nudged = entryAfter(WAYS.nudged);
    const found = at('2026-11-24T12:00:00Z', [nudged]);
    expect(found).toMatchObject({ due: [], coming: [], closing: [], next: '2026-11-25T08:00:00.000Z' });
    expect(at('2026-11-25T08:00:00Z', [nudged]).closing).toHaveLength(1);
  });

  test('a nudge that would come after the closing is not offered', () => {
    const limits = { ...LIMITS, nudgeAfter: 12 };
    expect(timeOf('nudge', november(5), [asked], { limits })).toEqual([]);
    expect(at(november(25), [asked], { limits })).toMatchObject({ due: [], closing: [{ entry: 'e1' }] });
  });

  test('a drafted nudge is still due, a sent request that was taken back is not', () => {
    const drafted = entryAfter([...WAYS.asked, inserted('nudge', 11)]);
    expect(due('2026-11-12T12:00:00Z', [drafted])).toEqual(['nudge 2026-11-11T08:00:00.000Z']);
    const back = entryAfter([...WAYS.asked, { is: 'unsent', mail: 'request' }]);
    expect(at('2026-11-30T12:00:00Z', [back])).toEqual({ due: [], coming: [], closing: [], next: null });
  });

  test.each(['accepted', 'declined', 'no_answer', 'closed', 'held', 'logged', 'drafted'] as const)(
    'neither is there for %s',
    (status) => {
      const found = at('2026-12-30T12:00:00Z', [entryAfter(WAYS[status])]);
      expect(found.closing).toEqual([]);
      expect(found.due.map(({ kind }) => kind)).not.toContain('nudge');
    },
  );

  test('opened again by hand it does not close again, but the nudge is offered', () => {
    const open = entryAfter([...WAYS.no_answer, { is: 'reopened' }]);
    expect(at('2026-11-30T12:00:00Z', [open])).toMatchObject({ due: [{ kind: 'nudge' }], closing: [] });
  });

  test('strange limits close nothing on the day of the request, and crash nothing', () => {
    const limits = { remindTime: 'nine', workDays: [], nudgeAfter: Number.NaN, closeAfter: -3 };
    expect(at('2026-11-04T23:00:00Z', [asked], { limits })).toMatchObject({ due: [], closing: [] });
    const far = { ...LIMITS, closeAfter: Number.MAX_SAFE_INTEGER, nudgeAfter: Number.POSITIVE_INFINITY };
    expect(at('2026-12-30T12:00:00Z', [asked], { limits: far })).toMatchObject({ due: [], closing: [] });
  });
});

describe('dates of mails', () => {
  const askedAt = (sentAt: string) => entryAfter([sent('request')], { request: { ...mail, sentAt } });
  const mail = { insertedAt: null, text: null, sentId: null, choice: null };

  test('without an offset they are the zone’s wall time', () => {
    // 23:30 in Madrid is still Wednesday there, and in New York's wall time it is Wednesday as well.
    expect(timeOf('nudge', november(5), [askedAt('2026-11-04T23:30')])).toEqual(['2026-11-11T08:00:00.000Z']);
    expect(timeOf('nudge', november(5), [askedAt('2026-11-04T23:30')], { zone: NEW_YORK })).toEqual([
      '2026-11-11T14:00:00.000Z',
    ]);
    // With one it is Thursday already in Madrid.
    expect(timeOf('nudge', november(5), [askedAt('2026-11-04T23:30:00Z')])).toEqual([
      '2026-11-12T08:00:00.000Z',
    ]);
  });

  test.each(['', 'Tuesday', '2026-99-99T10:00:00Z', '4 nov.'])(
    'that cannot be read ("%s") make nothing due',
    (sentAt) => {
      expect(at('2026-12-30T12:00:00Z', [askedAt(sentAt)])).toEqual({
        due: [],
        coming: [],
        closing: [],
        next: null,
      });
    },
  );
});

describe('no decision?', () => {
  const since = (days = 21) => proposal({ watch: { since: november(3), days } });
  const asks = (proposals: Proposal[], opportunities: Opportunity[] = []) =>
    due('2026-12-30T12:00:00Z', opportunities, { proposals });

  test('comes the user’s days later, at the reminder time', () => {
    expect(at(november(4), [], { proposals: [since()] })).toMatchObject({
      due: [],
      coming: [{ kind: 'no-decision', entry: null, proposal: 'p1', at: '2026-11-24T08:00:00.000Z' }],
      next: '2026-11-24T08:00:00.000Z',
    });
    expect(asks([since()])).toEqual(['no-decision 2026-11-24T08:00:00.000Z']);
    expect(asks([since(0)])).toEqual(['no-decision 2026-11-03T08:00:00.000Z']);
  });

  test('is not asked of what is settled, not watched or without a date', () => {
    expect(asks([proposal({ settledAt: november(10) }), proposal({ watch: null })])).toEqual([]);
    expect(asks([proposal({ watch: { since: 'once', days: 3 } }), since(Number.NaN)])).toEqual([]);
  });

  test('is not asked when the thread has its decision in the log', () => {
    const logged = entryAfter([], { outcome: 'no_decision', decidedAt: null });
    expect(asks([since()], [logged])).toEqual([]);
    expect(asks([since()], [entryAfter([], { outcome: 'unknown' })])).toEqual([]);
    expect(asks([since()], [entryAfter([], { threadKey: 'another thread' })])).toHaveLength(1);
    expect(asks([since()], [entryAfter([], { outcome: 'unknown', decidedAt: null })])).toHaveLength(1);
  });

  test('entries by hand, without a thread, decide nothing of proposals without one', () => {
    expect(asks([proposal({ threadKey: null })], [entryAfter([], { threadKey: null })])).toHaveLength(1);
  });
});

describe('the call', () => {
  // Planned for the 10th, 10:00 in UTC, 10 minutes, with a reminder 10 minutes before.
  const withPlan = entryAfter([...WAYS.accepted, planned]);

  test('reminds before, until its time is over, and then asks how it went', () => {
    expect(at('2026-11-10T09:49:00Z', [withPlan])).toMatchObject({
      due: [],
      coming: [{ kind: 'call', at: '2026-11-10T09:50:00.000Z' }],
      next: '2026-11-10T09:50:00.000Z',
    });
    expect(at('2026-11-10T09:50:00Z', [withPlan])).toMatchObject({
      due: [{ kind: 'call' }],
      coming: [],
      next: '2026-11-10T10:10:00.000Z',
    });
    expect(due('2026-11-10T10:09:59Z', [withPlan])).toEqual(['call 2026-11-10T09:50:00.000Z']);
    expect(due('2026-11-10T10:10:00Z', [withPlan])).toEqual(['call-passed 2026-11-10T10:10:00.000Z']);
    expect(due('2026-12-10T10:10:00Z', [withPlan])).toEqual(['call-passed 2026-11-10T10:10:00.000Z']);
  });

  test('without a reminder it is only asked about', () => {
    const quiet = entryAfter([...WAYS.accepted, { ...planned, remindBefore: null }]);
    expect(at('2026-11-10T09:55:00Z', [quiet])).toMatchObject({
      due: [],
      coming: [],
      next: '2026-11-10T10:10:00.000Z',
    });
    expect(due('2026-11-10T10:10:00Z', [quiet])).toHaveLength(1);
  });

  test('keeps its instant in another zone', () => {
    expect(timeOf('call', november(9), [withPlan], { zone: NEW_YORK })).toEqual(['2026-11-10T09:50:00.000Z']);
    expect(timeOf('call', november(9), [withPlan])).toEqual(['2026-11-10T09:50:00.000Z']);
  });

  test('begun, it reminds no more; begun and forgotten, it asks two hours later', () => {
    const begun = entryAfter([...WAYS.accepted, planned, { is: 'call-started', at: november(10) }]);
    expect(due('2026-11-10T10:30:00Z', [begun])).toEqual([]);
    expect(due('2026-11-10T12:00:00Z', [begun])).toEqual(['call-passed 2026-11-10T12:00:00.000Z']);
  });

  test('is off when the client says no after all, when it is unplanned, and when the entry is closed', () => {
    const last: Step[] = [replied('declined', 8), { is: 'unplanned' }, { is: 'closed', at: november(8) }];
    for (const step of last) {
      const entry = entryAfter([...WAYS.accepted, planned, step]);
      expect(at('2026-11-10T09:55:00Z', [entry])).toEqual({ due: [], coming: [], closing: [], next: null });
    }
  });
});

describe('afterwards', () => {
  test('the lesson at once, thanks 20 hours later', () => {
    const held = entryAfter(WAYS.held);
    expect(at('2026-11-11T10:00:00Z', [held])).toMatchObject({
      due: [{ kind: 'learn', at: november(11) }],
      coming: [{ kind: 'thank', at: '2026-11-12T06:00:00.000Z' }],
      next: '2026-11-12T06:00:00.000Z',
    });
    expect(timeOf('learn', november(12), [entryAfter([...WAYS.held, learned])])).toEqual([]);
    expect(timeOf('thank', november(12), [entryAfter([...WAYS.held, sent('thanks', 11)])])).toEqual([]);
    expect(timeOf('thank', november(12), [entryAfter([...WAYS.held, inserted('thanks', 11)])])).toHaveLength(
      1,
    );
  });

  test('the same for a written answer, from its date', () => {
    expect(due('2026-11-07T06:00:00Z', [entryAfter(WAYS.written)])).toEqual([
      'learn 2026-11-06T10:00:00.000Z',
      'thank 2026-11-07T06:00:00.000Z',
    ]);
  });

  test('an entry closed by hand asks for neither', () => {
    expect(due(november(20), [entryAfter([...WAYS.held, { is: 'closed', at: november(12) }])])).toEqual([]);
  });
});

describe('tasks', () => {
  const task = (due: string | null, doneAt: string | null = null) => ({ text: 'Write', due, doneAt });

  test.each(STATUSES)('are due on their day whatever the status: %s', (status) => {
    const entry = entryAfter(WAYS[status], { action: task('2026-11-20'), followUp: task('2026-11-19') });
    const tasks = due('2026-11-20T08:00:00Z', [entry]).filter((thing) => /^(action|follow-up)/.test(thing));
    expect(tasks).toEqual(['follow-up 2026-11-19T08:00:00.000Z', 'action 2026-11-20T08:00:00.000Z']);
  });

  test('are due neither without a day nor when done nor on what is no day', () => {
    for (const action of [task(null), task('2026-11-20', november(19)), task('soon'), task('')]) {
      expect(at(november(30), [entryAfter([], { action })]).due).toEqual([]);
    }
  });

  test('follow the user to another zone, under the same key', () => {
    const entry = entryAfter([], { action: task('2026-11-20') });
    const there = at('2026-11-20T14:00:00Z', [entry], { zone: NEW_YORK }).due;
    expect(there.map((thing) => thing.at)).toEqual(['2026-11-20T14:00:00.000Z']);
    expect(there.map(({ key }) => key)).toEqual(
      at('2026-11-20T14:00:00Z', [entry]).due.map(({ key }) => key),
    );
  });

  test.each([
    { zone: MADRID, day: '2026-03-28', is: '2026-03-28T08:00:00.000Z' },
    { zone: MADRID, day: '2026-03-29', is: '2026-03-29T07:00:00.000Z' },
    { zone: MADRID, day: '2026-10-25', is: '2026-10-25T08:00:00.000Z' },
    { zone: NEW_YORK, day: '2026-03-08', is: '2026-03-08T13:00:00.000Z' },
    { zone: NEW_YORK, day: '2026-11-01', is: '2026-11-01T14:00:00.000Z' },
  ])('are due at 9:00 by the clock on $day in $zone', ({ zone, day, is }) => {
    expect(
      timeOf('action', '2026-01-01T00:00:00Z', [entryAfter([], { action: task(day) })], { zone }),
    ).toEqual([is]);
  });

  test('at a reminder time that the clock skips, they are due when it has', () => {
    const entry = entryAfter([], { action: task('2026-03-29') });
    const limits = { ...LIMITS, remindTime: '02:30' };
    expect(timeOf('action', '2026-01-01T00:00:00Z', [entry], { limits })).toEqual([
      '2026-03-29T01:30:00.000Z',
    ]);
  });
});

describe('tenders', () => {
  const notified = (steps: readonly Step[] = [], notifiedOn = '2026-11-24') =>
    entryAfter(steps, { tender: { rule: 'us-federal', notifiedOn } });

  test('the request is due from the day after the notice on, and stays so after the deadline', () => {
    expect(timeOf('tender', '2026-11-24T09:00:00Z', [notified()])).toEqual(['2026-11-25T08:00:00.000Z']);
    expect(due('2026-12-24T09:00:00Z', [notified()])).toEqual(['tender 2026-11-25T08:00:00.000Z']);
  });

  test('not once it is asked, closed, or without a day', () => {
    for (const entry of [
      notified(WAYS.asked),
      notified(WAYS.closed),
      notified(WAYS.accepted),
      notified([], 'soon'),
    ]) {
      expect(timeOf('tender', '2026-11-25T09:00:00Z', [entry])).toEqual([]);
    }
  });

  test.each(['eu', 'france', 'uk'] as const)('%s has no day for the request', (rule) => {
    const entry = entryAfter([], { tender: { rule, notifiedOn: '2026-11-24' } });
    expect(at('2026-12-24T09:00:00Z', [entry])).toEqual({ due: [], coming: [], closing: [], next: null });
  });
});

test('the oldest is first in what is due, the soonest in what comes', () => {
  const entries = [24, 20, 28, 22].map((day) =>
    entryAfter([], { id: `e${day}`, action: { text: 'Write', due: `2026-11-${day}`, doneAt: null } }),
  );
  const found = at('2026-11-22T12:00:00Z', entries);
  expect(found.due.map(({ entry }) => entry)).toEqual(['e20', 'e22']);
  expect(found.coming.map(({ entry }) => entry)).toEqual(['e24', 'e28']);
  expect(found.next).toBe('2026-11-24T08:00:00.000Z');
});

const ofEntry = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    withPlan: fc.boolean(),
    day: fc.option(fc.integer({ min: 1, max: 30 })),
    id: fc.uuid(),
  })
  .map(({ status, withPlan, day, id }) => {
    const steps =
      withPlan && (status === 'accepted' || status === 'written') ? [...WAYS[status], planned] : WAYS[status];
    const action = day === null ? null : { text: 'Write', due: november(day).slice(0, 10), doneAt: null };
    return entryAfter(steps, { id, action, tender: { rule: 'us-federal', notifiedOn: '2026-11-05' } });
  });

test('between two alarms nothing changes, and every alarm is there for a change', () => {
  const shape = (found: ReturnType<typeof at>) => ({
    due: found.due.map(({ key }) => key),
    closing: found.closing.map(({ entry }) => entry),
  });
  fc.assert(
    fc.property(
      fc.array(ofEntry, { maxLength: 6 }),
      fc.integer({ min: 0, max: 40 * 24 * 60 }),
      fc.constantFrom(MADRID, NEW_YORK, 'Pacific/Auckland'),
      (entries, minutes, zone) => {
        const now = new Date(Date.UTC(2026, 10, 1) + minutes * 60_000);
        const found = at(now.toISOString(), entries, { zone });
        const { next } = found;
        const before = next === null ? Date.UTC(2030, 0) : Date.parse(next) - 1;
        expect(shape(at(new Date(before).toISOString(), entries, { zone }))).toEqual(shape(found));
        if (next === null) return;
        expect(Date.parse(next)).toBeGreaterThan(now.getTime());
        expect(shape(at(next, entries, { zone }))).not.toEqual(shape(found));
        // Nothing is due, coming and closing at once.
        const keys = [...found.due, ...found.coming].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      },
    ),
  );
});

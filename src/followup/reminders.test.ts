import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opportunity } from '../model.ts';
import { agenda } from './agenda.ts';
import { entryAfter, LIMITS } from './records.fixture.ts';
import { toRemind } from './reminders.ts';
import { planned, WAYS } from './walks.fixture.ts';

const MADRID = 'Europe/Madrid';
const NEW_YORK = 'America/New_York';

/** A device on which only the records and what was reminded of survive: the worker starts anew each time. */
function device(entries: Opportunity[]) {
  const reminded = new Map<string, string>();
  let zone = MADRID;
  return {
    entries,
    reminded,
    travel(to: string) {
      zone = to;
    },
    /** The worker runs at what the device believes to be the time; gives what it reminds of. */
    wake(now: string): string[] {
      const clock = { now: new Date(now), zone };
      const found = agenda({ opportunities: entries, proposals: [] }, LIMITS, clock);
      const { fire, forget } = toRemind(found, reminded, clock);
      for (const { thing } of fire) reminded.set(thing.key, clock.now.toISOString());
      for (const key of forget) reminded.delete(key);
      return fire.map(({ thing, late }) => (late ? `${thing.kind}, late` : thing.kind));
    },
    /** When the alarm is set to. */
    alarm: (now: string) =>
      agenda({ opportunities: entries, proposals: [] }, LIMITS, { now: new Date(now), zone }).next ?? '',
  };
}

const dueOn = (day: string): Opportunity =>
  entryAfter([], { action: { text: 'Write', due: day, doneAt: null } });
/** Planned for 10 November, 10:00 in UTC; to be reminded of ten minutes before. */
const withCall = () => entryAfter([...WAYS.accepted, planned]);

test('nothing is reminded of without records', () => {
  const empty = device([]);
  expect(empty.wake('2026-11-20T08:00:00Z')).toEqual([]);
  expect(empty.alarm('2026-11-20T08:00:00Z')).toBe('');
});

test('the alarm comes, the reminder fires once, and each next wake is quiet', () => {
  const it = device([dueOn('2026-11-20')]);
  expect(it.wake('2026-11-19T12:00:00Z')).toEqual([]);
  const alarm = it.alarm('2026-11-19T12:00:00Z');
  expect(it.wake(alarm)).toEqual(['action']);
  expect(it.wake(alarm)).toEqual([]);
  expect(it.wake('2026-11-20T20:00:00Z')).toEqual([]);
  expect(it.wake('2026-12-20T20:00:00Z')).toEqual([]);
});

test('up to 15 minutes are not late: alarms are not that exact', () => {
  expect(device([dueOn('2026-11-20')]).wake('2026-11-20T08:15:00Z')).toEqual(['action']);
  expect(device([dueOn('2026-11-20')]).wake('2026-11-20T08:15:01Z')).toEqual(['action, late']);
});

describe('what keeps the worker from its alarm', () => {
  test('stopped, with the browser closed for days: past due fires once, marked late', () => {
    const it = device([dueOn('2026-11-20')]);
    expect(it.wake('2026-11-23T09:00:00Z')).toEqual(['action, late']);
    expect(it.wake('2026-11-23T09:00:01Z')).toEqual([]);
  });

  test('restarted many times: what was reminded of is remembered', () => {
    const it = device([dueOn('2026-11-20'), { ...withCall(), id: 'e2' }]);
    const times = Array.from({ length: 60 }, (_, index) => Date.UTC(2026, 10, 9) + index * 6 * 3_600_000);
    const fired = times.flatMap((time) => it.wake(new Date(time).toISOString()));
    expect(fired).toEqual(['call-passed, late', 'action, late']);
  });

  test('asleep over a call: the passed call is asked about, its reminder does not come too late', () => {
    const it = device([withCall()]);
    expect(it.wake('2026-11-10T08:00:00Z')).toEqual([]);
    expect(it.wake('2026-11-10T10:05:00Z')).toEqual(['call']);
    const sleeper = device([withCall()]);
    expect(sleeper.wake('2026-11-10T12:00:00Z')).toEqual(['call-passed, late']);
  });

  test('asleep past the closing: the case closes, and the nudge is not offered for it any more', () => {
    expect(device([entryAfter(WAYS.asked)]).wake('2026-12-01T12:00:00Z')).toEqual([]);
  });
});

describe('a clock that was set', () => {
  test('back an hour, as by hand for winter: nothing comes twice', () => {
    const it = device([dueOn('2026-11-20')]);
    expect(it.wake('2026-11-20T08:30:00Z')).toEqual(['action, late']);
    expect(it.wake('2026-11-20T07:30:00Z')).toEqual([]);
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual([]);
  });

  test('back an hour after a call whose reminder is gone already: still nothing comes twice', () => {
    const it = device([withCall()]);
    expect(it.wake('2026-11-10T09:50:00Z')).toEqual(['call']);
    expect(it.wake('2026-11-10T10:10:00Z')).toEqual(['call-passed']);
    expect(it.wake('2026-11-10T09:55:00Z')).toEqual([]);
    expect(it.wake('2026-11-10T10:10:00Z')).toEqual([]);
  });

  test('back to 2000 by an empty battery, and right again: nothing comes twice', () => {
    const it = device([dueOn('2026-11-20')]);
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual(['action']);
    expect(it.wake('2000-01-01T00:00:00Z')).toEqual([]);
    expect(it.wake('2026-11-21T08:00:00Z')).toEqual([]);
  });

  test('forward by minutes: the reminder comes early once', () => {
    const it = device([withCall()]);
    expect(it.wake('2026-11-10T09:58:00Z')).toEqual(['call']);
    expect(it.wake('2026-11-10T09:50:00Z')).toEqual([]);
  });

  test('forward by a year, and right again: what was told then comes again at its time, once', () => {
    const it = device([dueOn('2026-11-20')]);
    expect(it.wake('2027-11-10T09:00:00Z')).toEqual(['action, late']);
    expect(it.wake('2026-11-10T09:00:00Z')).toEqual([]);
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual(['action']);
    expect(it.wake('2026-11-20T08:00:01Z')).toEqual([]);
    expect(it.wake('2027-11-10T09:00:00Z')).toEqual([]);
  });

  test('a date of a reminder that cannot be read counts', () => {
    const it = device([dueOn('2026-11-20')]);
    it.reminded.set('action e1 2026-11-20', 'once');
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual([]);
  });
});

describe('another zone', () => {
  test('west: a day that was reminded of in Madrid is not reminded of in New York', () => {
    const it = device([dueOn('2026-11-20')]);
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual(['action']);
    it.travel(NEW_YORK);
    expect(it.wake('2026-11-20T09:00:00Z')).toEqual([]);
    expect(it.wake('2026-11-20T14:00:00Z')).toEqual([]);
  });

  test('before the day: it comes by the clock of the place where the user is', () => {
    const it = device([dueOn('2026-11-20')]);
    it.travel(NEW_YORK);
    expect(it.alarm('2026-11-20T05:00:00Z')).toBe('2026-11-20T14:00:00.000Z');
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual([]);
    expect(it.wake('2026-11-20T14:00:00Z')).toEqual(['action']);
    it.travel('Pacific/Auckland');
    expect(it.wake('2026-11-20T14:00:01Z')).toEqual([]);
  });

  test('a nudge is one, although its day moves with the zone in which the request was sent late at night', () => {
    const late = entryAfter(WAYS.asked, {
      request: { insertedAt: null, text: null, sentId: null, choice: null, sentAt: '2026-11-05T02:00:00Z' },
    });
    const it = device([late]);
    it.travel(NEW_YORK);
    expect(it.wake('2026-11-11T14:00:00Z')).toEqual(['nudge']);
    it.travel(MADRID);
    expect(it.wake('2026-11-12T08:00:00Z')).toEqual([]);
  });

  test('a call keeps its instant, and a reminder of it', () => {
    const it = device([withCall()]);
    it.travel(NEW_YORK);
    expect(it.alarm('2026-11-10T01:00:00Z')).toBe('2026-11-10T09:50:00.000Z');
    expect(it.wake('2026-11-10T09:50:00Z')).toEqual(['call']);
    it.travel(MADRID);
    expect(it.wake('2026-11-10T09:51:00Z')).toEqual([]);
  });
});

describe('daylight saving', () => {
  test.each([
    { zone: MADRID, day: '2026-03-29', at: '2026-03-29T07:00:00Z' },
    { zone: MADRID, day: '2026-10-25', at: '2026-10-25T08:00:00Z' },
    { zone: NEW_YORK, day: '2026-03-08', at: '2026-03-08T13:00:00Z' },
    { zone: NEW_YORK, day: '2026-11-01', at: '2026-11-01T14:00:00Z' },
  ])('$zone, $day: at 9:00 by the new clock, once in the day', ({ zone, day, at }) => {
    const it = device([dueOn(day)]);
    it.travel(zone);
    const midnight = Date.parse(`${day}T00:00Z`);
    const fired = Array.from({ length: 48 }, (_, hour) => new Date(midnight + hour * 3_600_000).toISOString())
      .map((now) => ({ now, what: it.wake(now) }))
      .filter(({ what }) => what.length > 0);
    expect(fired).toEqual([{ now: new Date(at).toISOString(), what: ['action'] }]);
  });
});

describe('a changed date', () => {
  test('arms again, a day later or an hour', () => {
    const it = device([dueOn('2026-11-20')]);
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual(['action']);
    it.entries[0] = dueOn('2026-11-21');
    expect(it.wake('2026-11-20T09:00:00Z')).toEqual([]);
    expect(it.wake('2026-11-21T08:00:00Z')).toEqual(['action']);

    const call = device([withCall()]);
    expect(call.wake('2026-11-10T09:50:00Z')).toEqual(['call']);
    const moved = {
      ...planned,
      plan: { at: '2026-11-10T11:00:00.000Z', zone: MADRID, wall: '2026-11-10T12:00' },
    };
    call.entries[0] = entryAfter([...WAYS.accepted, planned, moved]);
    expect(call.wake('2026-11-10T10:30:00Z')).toEqual([]);
    expect(call.wake('2026-11-10T10:50:00Z')).toEqual(['call']);
  });

  test('a mail’s own date that is learnt after the nudge was due does not arm it again', () => {
    const it = device([entryAfter(WAYS.asked)]);
    expect(it.wake('2026-11-11T08:00:00Z')).toEqual(['nudge']);
    const asked = entryAfter(WAYS.asked);
    it.entries[0] = {
      ...asked,
      request: asked.request && { ...asked.request, sentAt: '2026-11-04T11:11:00Z' },
    };
    expect(it.wake('2026-11-11T09:00:00Z')).toEqual([]);
  });
});

describe('what need not be remembered', () => {
  test('is forgotten 60 days after its reminder if the thing has gone, not sooner', () => {
    const it = device([dueOn('2026-11-20')]);
    it.wake('2026-11-20T08:00:00Z');
    const entry = it.entries.pop();
    it.wake('2027-01-19T08:00:00Z');
    expect(it.reminded.size).toBe(1);
    // Back from the bin.
    if (entry) it.entries.push(entry);
    expect(it.wake('2027-01-19T09:00:00Z')).toEqual([]);
    it.entries.pop();
    it.wake('2027-01-19T08:00:01Z');
    expect(it.reminded.size).toBe(0);
  });

  test('is kept over a closing, so that an entry opened again does not remind of its nudge again', () => {
    const it = device([entryAfter(WAYS.asked)]);
    expect(it.wake('2026-11-11T08:00:00Z')).toEqual(['nudge']);
    it.entries[0] = entryAfter(WAYS.no_answer);
    expect(it.wake('2026-11-19T08:00:00Z')).toEqual([]);
    it.entries[0] = entryAfter([...WAYS.no_answer, { is: 'reopened' }]);
    expect(it.wake('2026-11-20T08:00:00Z')).toEqual([]);
  });

  test('is kept while the thing is listed, and while it is to come', () => {
    const it = device([dueOn('2026-11-20')]);
    it.wake('2026-11-20T08:00:00Z');
    it.wake('2027-11-20T08:00:00Z');
    it.wake('2026-01-20T08:00:00Z');
    expect([...it.reminded.keys()]).toEqual(['action e1 2026-11-20']);
  });

  test('a key of an older version is forgotten, whatever its date', () => {
    const it = device([]);
    it.reminded.set('old', 'once').set('older', '2020-01-01T00:00:00Z').set('ahead', '2030-01-01T00:00:00Z');
    it.wake('2026-11-20T08:00:00Z');
    expect(it.reminded.size).toBe(0);
  });
});

test('whatever wakes it, in whatever zone, with a clock less than a day off: each thing once', () => {
  const ofWake = fc.record({
    minute: fc.integer({ min: 0, max: 30 * 24 * 60 }),
    off: fc.integer({ min: -12 * 60, max: 12 * 60 }),
    zone: fc.constantFrom(MADRID, NEW_YORK, 'Pacific/Auckland', 'Pacific/Honolulu', 'UTC'),
  });
  fc.assert(
    fc.property(fc.array(ofWake, { maxLength: 40 }), (wakes) => {
      const entries = [
        dueOn('2026-11-10'),
        entryAfter(WAYS.asked, { id: 'e2' }),
        { ...withCall(), id: 'e3' },
      ];
      const it = device(entries);
      const fired = [...wakes]
        .sort((a, b) => a.minute - b.minute)
        .flatMap(({ minute, off, zone }) => {
          it.travel(zone);
          return it.wake(new Date(Date.UTC(2026, 10, 1) + (minute + off) * 60_000).toISOString());
        })
        .map((what) => what.replace(', late', ''));
      expect(new Set(fired).size).toBe(fired.length);
    }),
    { numRuns: 300 },
  );
});

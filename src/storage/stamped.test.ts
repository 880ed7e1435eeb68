import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import type { Call, Opportunity } from '../model.ts';
import { mergeRecords, type TextState } from '../transfer/merge.ts';
import { nextStamp } from '../transfer/stamps.ts';
import { indexed, type StoredOpportunity } from './open-end.ts';
import { fromStampedRecord, fromStored, restamped, toStampedRecord } from './stamped.ts';

const DEVICE = 'mine';
const at = (time: number, device = DEVICE) => nextStamp(null, time, device);
const action = (time: number, device = DEVICE) => ({ stamp: at(time, device), device });
const CALL: Call = {
  plan: null,
  minutes: 10,
  place: '',
  remindBefore: null,
  aim: '',
  startedAt: null,
  endedAt: null,
  elapsed: 0,
  runningSince: null,
  question: null,
  notes: {},
  skipped: [],
};
const T0 = Date.parse('2026-11-18T10:00:00Z');
const fresh: Opportunity = {
  ...entrySeed('t1'),
  id: 'e1',
  createdAt: '2026-11-18T10:00:00.000Z',
  changedAt: '2026-11-18T10:00:00.000Z',
};
const begun = (fields: Partial<Opportunity> = {}) => restamped(null, { ...fresh, ...fields }, {}, action(T0));
const change = (
  known: StoredOpportunity,
  fields: Partial<Opportunity>,
  time: number,
  writing = {},
  device = DEVICE,
) => restamped(known, { ...fromStored(known), ...fields }, writing, action(time, device));

describe('a change', () => {
  it('stamps the fields that differ, and no others', () => {
    const changed = change(begun(), { tags: ['x'], outcome: 'competitor' }, T0 + 5);
    expect(changed.stamps).toEqual({ all: at(T0), tags: at(T0 + 5) });
    expect(changed.changedAt).toBe('2026-11-18T10:00:00.005Z');
  });

  it('of a call’s notes leaves the call’s own stamp, and the other way round', () => {
    const called = begun({ call: CALL });
    const noted = change(called, { call: { ...CALL, notes: { missed: 'the price' } } }, T0 + 5);
    expect(noted.stamps).toEqual({ all: at(T0), 'call.missed': at(T0 + 5) });
    const timed = change(noted, { call: { ...CALL, elapsed: 9, notes: { missed: 'the price' } } }, T0 + 9);
    expect(timed.stamps).toEqual({ all: at(T0), call: at(T0 + 9), 'call.missed': at(T0 + 5) });
  });

  it('of an entry without stamps counts the others from its last change', () => {
    const old = indexed(fresh);
    expect(change(old, { tags: ['x'] }, T0 + 5).stamps).toEqual({ all: at(T0), tags: at(T0 + 5) });
  });
});

describe('a text', () => {
  const typed = (known: StoredOpportunity, notes: string, base: string | null, time: number) =>
    change(known, { notes }, time, { bases: { notes: base } });

  it('that goes on from what stands there replaces it', () => {
    const one = typed(begun(), 'a', '', T0 + 1);
    const two = typed(one, 'a b', 'a', T0 + 2);
    expect(fromStored(two)).toMatchObject({ notes: 'a b' });
    expect(fromStored(two)).not.toHaveProperty('otherTexts');
    expect(two).not.toHaveProperty('texts');
  });

  it('written from the same in two windows stays in both versions, each of which goes on by itself', () => {
    const one = typed(begun({ notes: 'old' }), 'mine', 'old', T0 + 1);
    const two = typed(one, 'theirs', 'old', T0 + 2);
    expect(fromStored(two)).toMatchObject({
      notes: 'theirs',
      otherTexts: [{ of: 'notes', text: 'mine', at: '2026-11-18T10:00:00.001Z' }],
    });
    const three = typed(two, 'mine and more', 'mine', T0 + 3);
    expect(fromStored(three)).toMatchObject({ notes: 'mine and more', otherTexts: [{ text: 'theirs' }] });
  });

  it('is settled by writing it without regard to the others, also with the words that are shown', () => {
    const two = typed(typed(begun({ notes: 'old' }), 'mine', 'old', T0 + 1), 'theirs', 'old', T0 + 2);
    const settled = typed(two, 'theirs', null, T0 + 3);
    expect(fromStored(settled).notes).toBe('theirs');
    expect(fromStored(settled)).not.toHaveProperty('otherTexts');
    const back = change(settled, { notes: 'theirs' }, T0 + 4, {
      bases: { notes: null },
      others: { notes: ['mine'] },
    });
    expect(fromStored(back)).toMatchObject({ notes: 'theirs', otherTexts: [{ text: 'mine' }] });
  });

  it('is not settled by a change of something else', () => {
    const two = typed(typed(begun({ notes: 'old' }), 'mine', 'old', T0 + 1), 'theirs', 'old', T0 + 2);
    expect(fromStored(change(two, { tags: ['x'] }, T0 + 3)).otherTexts).toHaveLength(1);
  });

  it('of a call that is gone is kept with the entry', () => {
    const noted = begun({ call: { ...CALL, notes: { missed: 'the price' } } });
    const record = toStampedRecord(change(noted, { call: null }, T0 + 1), DEVICE);
    const merged = mergeRecords(record, toStampedRecord(noted, DEVICE));
    expect(toStampedRecord(fromStampedRecord(merged), DEVICE)).toEqual(merged);
  });
});

const texts = fc.string({ maxLength: 6 });
const edits = fc.array(
  fc.record({
    of: fc.constantFrom('notes', 'lesson', 'call', 'tags', 'bin', 'settle'),
    text: texts,
    base: fc.option(texts, { nil: undefined }),
    device: fc.constantFrom('one', 'two'),
  }),
  { maxLength: 12 },
);

interface Edit {
  of: string;
  text: string;
  base?: string | undefined;
  device: string;
}

function edited(known: StoredOpportunity, list: readonly Edit[]): StoredOpportunity {
  let stored = known;
  let time = T0;
  for (const { of, text, base, device } of list) {
    time += 7;
    const entry = fromStored(stored);
    const bases = base === undefined ? {} : { notes: base, lesson: base, 'call.missed': base };
    if (of === 'notes') stored = change(stored, { notes: text }, time, { bases }, device);
    if (of === 'lesson') stored = change(stored, { lesson: text }, time, { bases }, device);
    if (of === 'call') {
      const call = { ...CALL, ...entry.call, notes: { ...entry.call?.notes, missed: text } };
      stored = change(stored, { call }, time, { bases }, device);
    }
    if (of === 'tags') stored = change(stored, { tags: [text] }, time, {}, device);
    if (of === 'bin') stored = change(stored, { binnedAt: entry.binnedAt ? null : text }, time, {}, device);
    if (of === 'settle')
      stored = change(stored, { notes: entry.notes }, time, { bases: { notes: null } }, device);
  }
  return stored;
}

describe('an entry that travels', () => {
  it('comes back as it was, whatever was written in it', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const stored = edited(begun(), list);
        const record = toStampedRecord(stored, DEVICE);
        const back = fromStampedRecord(record);
        expect(toStampedRecord(back, 'another')).toEqual(record);
        expect(fromStored(back)).toEqual(fromStored(stored));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no text when two devices have gone on from the same', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const start = begun({ notes: base });
        const one = change(start, { notes: mine }, T0 + 3, { bases: { notes: base } }, 'one');
        const two = change(start, { notes: theirs }, T0 + 4, { bases: { notes: base } }, 'two');
        const merged = fromStored(
          fromStampedRecord(mergeRecords(toStampedRecord(one, 'one'), toStampedRecord(two, 'two'))),
        );
        const all = [merged.notes, ...(merged.otherTexts ?? []).map(({ text }) => text)];
        for (const text of [mine, theirs].filter((text) => text !== base)) expect(all).toContain(text);
      }),
    );
  });

  it('has what a file does not say as nobody has written it', () => {
    const state: TextState = { versions: [{ text: 'x', at: at(T0) }], seen: { mine: at(T0) } };
    const stored = fromStampedRecord({
      id: 'e9',
      fields: { organisation: { value: 'Northwind', at: at(T0) } },
      texts: { notes: state },
    });
    expect(fromStored(stored)).toMatchObject({
      id: 'e9',
      organisation: 'Northwind',
      notes: 'x',
      lesson: '',
      kind: 'other',
      status: 'logged',
      tags: [],
      call: null,
      threadKey: null,
    });
  });
});

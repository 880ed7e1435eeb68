import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeRecords,
  mergeTexts,
  type StampedRecord,
  shownText,
  type TextState,
  writeText,
} from './merge.ts';
import { nextStamp, type Stamp } from './stamps.ts';

const DEVICES = ['a', 'b', 'c'];
const FIELDS = ['outcome', 'guess', 'action'];
const TEXTS = ['notes', 'lesson'];

/** A change on one device, or one device taking over all that another has. */
type Move =
  | { do: 'set'; device: number; field: string; value: unknown }
  | { do: 'write'; device: number; field: string; text: string; knows: boolean }
  | { do: 'pull'; device: number; from: number };

const who = fc.nat({ max: DEVICES.length - 1 });
const moves = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('set' as const),
      device: who,
      field: fc.constantFrom(...FIELDS),
      value: fc.constantFrom(1, 'x', null, { text: 'call', due: null }),
    }),
    fc.record({
      do: fc.constant('write' as const),
      device: who,
      field: fc.constantFrom(...TEXTS),
      text: fc.constantFrom('one', 'two', 'three', ''),
      knows: fc.boolean(),
    }),
    fc.record({ do: fc.constant('pull' as const), device: who, from: who }),
  ),
  { maxLength: 40 },
);

const EMPTY: TextState = { versions: [], seen: {} };

/** What each device holds after a history; clocks run at their own pace. */
function play(history: readonly Move[]): StampedRecord[] {
  const copies = DEVICES.map((): StampedRecord => ({ id: 'dana', fields: {}, texts: {} }));
  const last: (Stamp | null)[] = DEVICES.map(() => null);
  history.forEach((move, step) => {
    const copy = copies[move.device] as StampedRecord;
    const device = DEVICES[move.device] ?? '';
    if (move.do === 'pull') {
      const from = copies[move.from] as StampedRecord;
      copies[move.device] = mergeRecords(copy, from);
      const [mine = null, theirs = null] = [last[move.device], last[move.from]];
      last[move.device] = mine === null || (theirs !== null && theirs > mine) ? theirs : mine;
      return;
    }
    const at = nextStamp(last[move.device] ?? null, 1000 + ((step * 7) % 5), device);
    last[move.device] = at;
    if (move.do === 'set') {
      copies[move.device] = { ...copy, fields: { ...copy.fields, [move.field]: { value: move.value, at } } };
      return;
    }
    const state = copy.texts[move.field] ?? EMPTY;
    const base = move.knows ? shownText(state).text : 'something else';
    copies[move.device] = {
      ...copy,
      texts: { ...copy.texts, [move.field]: writeText(state, base, move.text, at) },
    };
  });
  return copies;
}

const three = moves.map(play);

describe('merging', () => {
  it('is the same whoever begins', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(mergeRecords(a as StampedRecord, b as StampedRecord)).toEqual(
          mergeRecords(b as StampedRecord, a as StampedRecord),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same in whatever order three meet', () => {
    fc.assert(
      fc.property(three, (copies) => {
        const [a, b, c] = copies as [StampedRecord, StampedRecord, StampedRecord];
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(three, (copies) => {
        const [a, b] = copies as [StampedRecord, StampedRecord];
        const once = mergeRecords(a, b);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(once, b)).toEqual(once);
        expect(mergeRecords(a, once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no text that nobody has replaced', () => {
    const begun = writeText(null, '', 'begun together', '000000001-0000-a');
    const here = writeText(begun, 'begun together', 'changed here', '000000002-0000-a');
    const there = writeText(begun, 'begun together', 'changed there', '000000003-0000-b');
    const both = mergeTexts(here, there);
    expect(shownText(both)).toEqual({
      text: 'changed there',
      others: [{ text: 'changed here', at: '000000002-0000-a' }],
    });
  });

  it('takes a text that was changed on one side only', () => {
    const begun = writeText(null, '', 'begun together', '000000001-0000-a');
    let there = begun;
    for (let step = 2; step < 9; step += 1) {
      there = writeText(there, shownText(there).text, `typed ${step}`, `00000000${step}-0000-b`);
    }
    expect(shownText(mergeTexts(begun, there))).toEqual({ text: 'typed 8', others: [] });
    expect(shownText(mergeTexts(there, begun))).toEqual({ text: 'typed 8', others: [] });
  });

  it('calls it no conflict when both wrote the same', () => {
    const here = writeText(null, '', 'the same', '000000001-0000-a');
    const there = writeText(null, '', 'the same', '000000001-0001-b');
    expect(shownText(mergeTexts(here, there))).toEqual({ text: 'the same', others: [] });
  });

  it('keeps a settled conflict settled', () => {
    const here = writeText(null, '', 'here', '000000001-0000-a');
    const there = writeText(null, '', 'there', '000000002-0000-b');
    const both = mergeTexts(here, there);
    const settled = {
      versions: [{ text: 'here and there', at: '000000003-0000-a' }],
      seen: { ...both.seen, a: '000000003-0000-a' },
    };
    expect(shownText(mergeTexts(settled, both))).toEqual({ text: 'here and there', others: [] });
    expect(shownText(mergeTexts(there, settled))).toEqual({ text: 'here and there', others: [] });
  });
});

describe('a text written in two windows at once', () => {
  it('keeps what the other window wrote meanwhile', () => {
    const first = writeText(null, '', 'begun', '000000001-0000-a');
    const second = writeText(first, 'begun', 'from one window', '000000002-0000-a');
    const third = writeText(second, 'begun', 'from the other', '000000003-0000-a');
    expect(shownText(third)).toEqual({
      text: 'from the other',
      others: [{ text: 'from one window', at: '000000002-0000-a' }],
    });
  });

  it('goes on in the window that knows both', () => {
    const clash = writeText(
      writeText(writeText(null, '', 'begun', '000000001-0000-a'), 'begun', 'one', '000000002-0000-a'),
      'begun',
      'other',
      '000000003-0000-a',
    );
    const next = writeText(clash, 'other', 'other, longer', '000000004-0000-a');
    expect(shownText(next)).toEqual({
      text: 'other, longer',
      others: [{ text: 'one', at: '000000002-0000-a' }],
    });
  });
});

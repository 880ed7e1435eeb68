import { describe, expect, it } from 'vitest';
import { mergeOfThread } from './clash.ts';
import { mergeRecords, type StampedRecord, shownText, writeText } from './merge.ts';
import { nextStamp } from './stamps.ts';

const at = (time: number, device: string) => nextStamp(null, time, device);

/** An entry of one thread as a device begins it. */
function begun(id: string, time: number, device: string, values: object, notes = ''): StampedRecord {
  const stamp = at(time, device);
  const all = { threadKey: 't', status: 'logged', tags: [], competitor: null, ...values };
  return {
    id,
    fields: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { value, at: stamp }])),
    texts: { notes: { versions: [{ text: notes, at: stamp }], seen: { [device]: stamp } } },
  };
}

const valuesOf = ({ fields }: StampedRecord) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

const notesOf = ({ texts }: StampedRecord) => {
  const { text, others } = shownText(texts.notes ?? { versions: [], seen: {} });
  return [text, ...others.map((other) => other.text)];
};

const a = begun('a', 200, 'dev1', { tags: ['x'] }, 'from a');
const b = begun('b', 100, 'dev1', { status: 'held', competitor: 'Acme', tags: ['y'] }, 'from b');
const c = begun('c', 300, 'dev3', { competitor: 'Marlowe' }, 'from c');

describe('mergeOfThread', () => {
  it('keeps what only one entry says, of two things said the later, and both texts of one device', () => {
    const both = mergeOfThread(a, b);
    expect(both.id).toBe('a');
    expect(valuesOf(both)).toEqual({ threadKey: 't', status: 'held', tags: ['x'], competitor: 'Acme' });
    expect(notesOf(both)).toEqual(['from a', 'from b']);
  });

  it('is the same from both sides, in every order, and twice', () => {
    const both = mergeOfThread(a, b);
    expect(mergeOfThread(b, a)).toEqual(both);
    expect(mergeOfThread(both, b)).toEqual(both);
    expect(mergeRecords(both, a)).toEqual(both);
    const three = mergeOfThread(both, c);
    expect(mergeOfThread(mergeOfThread(c, b), a)).toEqual(three);
    expect(mergeOfThread(mergeOfThread(a, c), b)).toEqual(three);
    expect(notesOf(three)).toEqual(['from c', 'from a', 'from b']);
  });

  it('does not bring back a version that was settled since', () => {
    const both = mergeOfThread(a, b);
    const { notes = { versions: [], seen: {} } } = both.texts;
    const once = writeText(notes, 'from b', 'from a', at(400, 'dev1'));
    const settled = { ...both, texts: { notes: once } };
    expect(notesOf(settled)).toEqual(['from a']);
    expect(notesOf(mergeOfThread(settled, b))).toEqual(['from a']);
    expect(notesOf(mergeRecords(settled, a))).toEqual(['from a']);
  });

  it('takes a text that nobody wrote for no version', () => {
    const empty = begun('d', 500, 'dev2', {});
    expect(notesOf(mergeOfThread(a, empty))).toEqual(['from a']);
    expect(notesOf(mergeOfThread(empty, begun('e', 600, 'dev3', {})))).toEqual(['']);
  });
});

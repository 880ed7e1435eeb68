// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '../../model.ts';
import { showPage } from '../page.fixture.ts';
import { ACCOUNT, list, type MessageParts, message, pane } from './pane.fixture.ts';
import { readPage } from './read.ts';

function read(changes: Partial<MessageParts>): { message: Message | undefined; missing: string[] } {
  showPage(ACCOUNT + list() + pane(message(changes)));
  const reading = readPage();
  return { message: reading.messages[0], missing: reading.unreadable.map(({ missing }) => missing) };
}

const IDA = { name: 'Ida Holm', email: 'ida@holm.example' };

describe('the sender', () => {
  it.each<[string, Partial<MessageParts>, Message['from']]>([
    ['its own field', {}, IDA],
    ['a field in German', { from: 'Von: Ida Holm&lt;Ida@Holm.example&gt;' }, IDA],
    ['a field in Chinese', { from: '发件人：Ida Holm&lt;ida@holm.example&gt;' }, IDA],
    [
      'a field in Hebrew, with direction marks',
      { from: 'מאת:\u200f Ida Holm\u200e&lt;\u2068ida@holm.example\u2069&gt;' },
      IDA,
    ],
    ['a status glued to the name', { shown: 'Ida HolmAvailable' }, IDA],
    [
      'an address and no name',
      { from: 'From: ida@holm.example', shown: 'ida@holm.example' },
      { ...IDA, name: null },
    ],
    ['a persona alone', { from: null, persona: 'Von: Ida Holm&lt;ida@holm.example&gt;' }, IDA],
    [
      'a persona with an address only',
      { from: null, persona: 'Von: ida@holm.example', shown: 'ida@holm.example' },
      { ...IDA, name: null },
    ],
    [
      'a colleague, who has no address',
      { from: 'From: Bo Lind', shown: 'Bo Lind' },
      { name: 'Bo Lind', email: null },
    ],
    [
      'a colleague as a persona',
      { from: null, persona: 'Bo Lind', shown: 'Bo Lind' },
      { name: 'Bo Lind', email: null },
    ],
  ])('is read from %s', (_, changes, expected) => {
    const { message: read_, missing } = read(changes);
    expect(read_?.from).toEqual(expected);
    expect(read_?.direction).toBe(expected.email === null ? 'unknown' : 'in');
    expect(missing).toEqual([]);
  });

  it('is not a recipient', () => {
    const well = 'An: &lt;<span class="OZZZK" aria-label="Kim Ray&lt;kim@ray.example&gt;">Kim Ray</span>&gt;';
    const { message: read_, missing } = read({ from: null, recipients: well });
    expect(read_?.from).toEqual({ name: null, email: null });
    expect(missing).toEqual(['message 1: sender']);
  });

  it('is not said where two signs of it differ', () => {
    const { message: read_, missing } = read({ persona: 'From: Ida Holm&lt;ida@other.example&gt;' });
    expect(read_?.from).toEqual({ name: null, email: null });
    expect(missing).toEqual(['message 1: sender']);
  });
});

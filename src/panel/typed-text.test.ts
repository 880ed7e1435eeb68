import { expect, it } from 'vitest';
import { entry } from '../../test/e2e/gallery/cases.ts';
import { withCall } from '../../test/e2e/gallery/states-call.ts';
import { afterSaved, baseOf, hasOthers, notedQuestions, typedNext } from './typed-text.ts';

const never = () => Promise.reject(new Error('asked without need'));

it('begins over what is shown, and goes on over the same until it is saved', () => {
  const first = typedNext('on', 'shown', undefined, false);
  expect(first).toEqual({ text: 'on', base: 'shown' });
  const next = typedNext('one', 'on', first, false);
  expect(next).toEqual({ text: 'one', base: 'shown' });
  expect(afterSaved(next, first)).toEqual({ text: 'one', base: 'on' });
});

it('remembers the last words that were on their way, until they are known to have arrived', () => {
  const sent = typedNext('one', 'on', { text: 'on', base: 'shown' }, true);
  expect(sent).toEqual({ text: 'one', base: 'shown', sent: 'on' });
  const next = typedNext('once', 'one', sent, false);
  expect(next.sent).toBe('on');
  expect(afterSaved(next, { text: 'on', base: 'shown' })).toEqual({ text: 'once', base: 'on' });
});

it('replaces words of its own that have arrived without an answer, and nothing of somebody else’s', async () => {
  const typed = { text: 'one', base: 'shown', sent: 'on' };
  expect(await baseOf({ text: 'one', base: 'shown' }, 'notes', never)).toBe('shown');
  expect(await baseOf(typed, 'notes', async () => entry({ notes: 'on' }))).toBe('on');
  expect(await baseOf(typed, 'notes', async () => entry({ notes: 'theirs' }))).toBe('shown');
  const beside = entry({
    notes: 'theirs',
    otherTexts: [{ of: 'notes', text: 'on', at: '2026-11-18T09:44:00.000Z' }],
  });
  expect(await baseOf(typed, 'notes', async () => beside)).toBe('on');
  expect(await baseOf(typed, 'notes', never)).toBe('shown');
  const inCall = withCall({ notes: { chosen: 'on' } });
  expect(await baseOf(typed, 'call.chosen', async () => inCall)).toBe('on');
});

it('counts what was written elsewhere, and not what was only emptied there', () => {
  const at = '2026-11-18T09:44:00.000Z';
  const emptied = withCall(
    { notes: { chosen: 'on', price: ' ' } },
    { otherTexts: [{ of: 'call.gap', text: '', at }] },
  );
  expect(hasOthers(emptied)).toBe(false);
  expect(notedQuestions(emptied)).toEqual(['chosen']);
  const others = [
    { of: 'call.gap', text: 'theirs', at },
    { of: 'notes', text: 'theirs', at },
  ] as const;
  expect(notedQuestions({ ...emptied, otherTexts: others })).toEqual(['chosen', 'gap']);
});

import { describe, expect, it } from 'vitest';
import { type AskedPart, courseOf, placeIn } from './course.ts';

const question = (id: 'open' | 'chosen' | 'tip' | 'price' | 'timing' | 'more' | 'thanks') => ({
  id,
  text: `${id}?`,
});

const PARTS: AskedPart[] = (
  [
    { part: 'frame', name: 'Frame', from: 0, to: 90, questions: [question('open')] },
    {
      part: 'decision',
      name: 'Decision',
      from: 90,
      to: 270,
      questions: [question('chosen'), question('tip')],
    },
    {
      part: 'probe',
      name: 'Probe',
      from: 270,
      to: 400,
      questions: [question('price'), question('timing'), question('more')],
    },
    { part: 'ahead', name: 'Ahead', from: 400, to: 500, questions: [] },
    { part: 'close', name: 'Close', from: 500, to: 600, questions: [question('thanks')] },
  ] as const
).map((part) => ({
  ...part,
  questions: [...part.questions],
  note: null,
  reminders: [],
  suggested: part.part === 'probe' ? ('more' as const) : null,
}));
const COURSE = courseOf(PARTS);

describe('the course of a call', () => {
  it('asks every question of a part, of a probe one, and of an empty part none', () => {
    expect(COURSE.map(({ choices }) => choices.map(({ id }) => id))).toEqual([
      ['open'],
      ['chosen'],
      ['tip'],
      ['price', 'timing', 'more'],
      ['thanks'],
    ]);
  });

  it('begins with its first question', () => {
    const place = placeIn(COURSE, null, {});
    expect(place).toMatchObject({ index: 0, count: 5, before: null });
    expect(place?.question.id).toBe('open');
    expect(place?.next?.id).toBe('chosen');
  });

  it('begins anew with a question that this guide does not ask', () => {
    expect(placeIn(COURSE, 't.score', {})?.index).toBe(0);
  });

  it('comes to a probe at the suggested question', () => {
    expect(placeIn(COURSE, 'tip', {})?.next?.id).toBe('more');
    expect(placeIn(COURSE, 'thanks', {})?.before?.id).toBe('more');
  });

  it('comes back to the question of a probe that has words', () => {
    expect(placeIn(COURSE, 'thanks', { timing: 'March', price: '  ' })?.before?.id).toBe('timing');
  });

  it('keeps the choice of a probe, and counts it as one question', () => {
    const place = placeIn(COURSE, 'price', { timing: 'March' });
    expect(place?.question.id).toBe('price');
    expect(place?.index).toBe(3);
    expect(place?.before?.id).toBe('tip');
    expect(place?.next?.id).toBe('thanks');
  });

  it('counts the stops of a part', () => {
    const inPart = (['open', 'chosen', 'tip', 'price'] as const).map((id) => placeIn(COURSE, id, {})?.inPart);
    expect(inPart).toEqual([0, 0, 1, 0]);
  });

  it('has nothing after its last question', () => {
    expect(placeIn(COURSE, 'thanks', {})?.next).toBeNull();
  });

  it('has no place without questions', () => {
    expect(placeIn([], 'open', {})).toBeNull();
  });
});

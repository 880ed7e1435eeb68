import { expect, it, vi } from 'vitest';
import { DANA, DANA_REQUESTED, ready } from '../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../test/e2e/gallery/fakes.ts';
import { ChangedMeanwhileError, type Decision, settle } from './settle.ts';

const AT = '2026-11-18T09:40:00.000Z';
const CONFLICT = {
  ...DANA_REQUESTED,
  notes: 'Mine.',
  otherTexts: [{ of: 'notes', text: 'Theirs.', at: AT }] as const,
};

const open = () => fakeWorld(ready(DANA), [CONFLICT]);

const decide = (world: ReturnType<typeof open>, decision: Decision, other = 'Theirs.') =>
  settle(world.services.records, { entry: 'dana', name: 'notes' }, decision, { shown: 'Mine.', other });

const textsOf = ({ entries }: ReturnType<typeof open>) => {
  const entry = entries.get('dana');
  return [entry?.notes, ...(entry?.otherTexts ?? []).map(({ text }) => text)];
};

it.each(['use-other', 'keep-both', 'let-go'] as const)(
  'writes nothing if something else is written between the look and the write: %s',
  async (decision) => {
    const world = open();
    const look = vi.spyOn(world.services.records, 'byId');
    world.hold();
    const settled = decide(world, decision);
    const refused = expect(settled).rejects.toThrow(ChangedMeanwhileError);
    await look.mock.results[0]?.value;
    await Promise.resolve();
    world.entries.set('dana', { ...CONFLICT, notes: 'A third.' });
    world.release();
    await refused;
    expect(textsOf(world)).toEqual(['A third.', 'Theirs.']);
  },
);

it('settles no text that is not there any more, and no entry', async () => {
  const world = open();
  await expect(decide(world, 'let-go', 'Another.')).rejects.toThrow(ChangedMeanwhileError);
  world.entries.clear();
  await expect(decide(world, 'let-go')).rejects.toThrow(ChangedMeanwhileError);
});

it('puts two texts together without an empty one', async () => {
  const world = open();
  world.entries.set('dana', { ...CONFLICT, notes: ' ' });
  await settle(world.services.records, { entry: 'dana', name: 'notes' }, 'keep-both', {
    shown: ' ',
    other: 'Theirs.',
  });
  expect(textsOf(world)).toEqual(['Theirs.']);
});

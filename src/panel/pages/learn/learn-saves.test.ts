import { expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { DANA_HELD } from '../../../../test/e2e/gallery/states-learn.ts';
import { createLearnSaves } from './learn-saves.ts';

const NOWHERE = { keep: () => undefined, drop: () => undefined };

it('writes a lesson once, and not again with what was typed beside it while it was on its way', async () => {
  const world = fakeWorld(ready(DANA), [DANA_HELD]);
  const { records } = world.services;
  const saves = createLearnSaves(world.services, NOWHERE);
  const dana = () => world.entries.get('dana');
  world.hold();
  saves.put('dana', { edits: { lesson: 'Mine.' }, lesson: { base: '' } });
  saves.flush('dana');
  saves.put('dana', { edits: { lesson: 'Mine.', competitor: 'Vantec' }, lesson: { base: '' } });
  world.release();
  await vi.waitFor(() => expect(dana()?.lesson).toBe('Mine.'));
  await records.change({ entry: 'dana' }, () => ({ lesson: 'Mine. Theirs.' }), { lesson: 'Mine.' });
  await saves.written('dana');
  expect(dana()).toMatchObject({ lesson: 'Mine. Theirs.', competitor: 'Vantec' });
  expect(dana()?.otherTexts).toBeUndefined();
});

it('goes on from its own words where the lesson itself was written on', async () => {
  const world = fakeWorld(ready(DANA), [{ ...DANA_HELD, lesson: 'Before.' }]);
  const saves = createLearnSaves(world.services, NOWHERE);
  world.hold();
  saves.put('dana', { edits: { lesson: 'Before. A' }, lesson: { base: 'Before.' } });
  saves.flush('dana');
  saves.put('dana', { edits: { lesson: 'Before. A b' }, lesson: { base: 'Before.' } });
  world.release();
  await saves.written('dana');
  expect(world.entries.get('dana')).toMatchObject({ lesson: 'Before. A b' });
  expect(world.entries.get('dana')?.otherTexts).toBeUndefined();
});

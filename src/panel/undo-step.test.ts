import { expect, it } from 'vitest';
import { DANA, ready } from '../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../test/e2e/gallery/fakes.ts';
import { DANA_YES, talking } from '../../test/e2e/gallery/states-call.ts';
import type { Opportunity, Step } from '../model.ts';
import { undoStep } from './undo-step.ts';

const AT = '2026-11-18T10:42:00.000Z';

/** A step is taken, something is written, and the step is taken back. */
async function takenBack(entry: Opportunity, step: Step, write: (world: FakeWorld) => Promise<unknown>) {
  const world = fakeWorld(ready(DANA), [entry]);
  const { records } = world.services;
  const { undo } = await records.step({ entry: entry.id }, step);
  await write(world);
  await undoStep(records, undo);
  return world.entries.get(entry.id);
}

const note = (words: string) => (world: FakeWorld) =>
  world.services.records.change(
    { entry: 'dana' },
    ({ call }) => (call ? { call: { ...call, notes: { ...call.notes, chosen: words }, aim: 'Why?' } } : {}),
    { 'call.chosen': '' },
  );

it('brings a call back to where it was, and leaves what was written down since', async () => {
  const entry = talking(168, { notes: {} });
  const after = await takenBack(entry, { is: 'call-ended', at: AT }, note('Vantec.'));
  expect(after?.call).toEqual({ ...entry.call, notes: { chosen: 'Vantec.' }, aim: 'Why?' });
  expect(after).toMatchObject({ status: entry.status });
  expect(after?.otherTexts).toBeUndefined();
});

it('takes a call away that a step began, unless something was written down in it', async () => {
  const start: Step = { is: 'call-started', at: AT };
  const nothing = await takenBack(DANA_YES, start, async () => undefined);
  expect(nothing?.call).toBeNull();
  const written = await takenBack(DANA_YES, start, note('Vantec.'));
  expect(written?.call).toMatchObject({ startedAt: null, notes: { chosen: 'Vantec.' } });
});

it('takes back steps that have nothing to do with a call', async () => {
  const after = await takenBack(DANA_YES, { is: 'closed', at: AT }, async () => undefined);
  expect(after).toMatchObject({ status: 'accepted', closedAt: null });
});

// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, DANA_REQUESTED, ready } from '../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../test/e2e/gallery/render-app.tsx';
import { DANA_YES, talking, withCall } from '../../test/e2e/gallery/states-call.ts';
import { DANA_HELD } from '../../test/e2e/gallery/states-learn.ts';
import type { Opportunity } from '../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);
// Under load a second is too short for two panels in one document.
configure({ asyncUtilTimeout: 4000 });

const FULL = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
const dana = (world: FakeWorld) => world.entries.get('dana');
const PLANNED = withCall({
  plan: { at: '2026-11-24T15:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T16:00' },
});

/** Everything that saves itself as it is typed: its page, its field, and what the log has of it. */
const TYPED: [
  what: string,
  hash: string,
  entry: Opportunity,
  field: string,
  read: (world: FakeWorld) => unknown,
][] = [
  ['notes', '#/entry/dana', DANA_REQUESTED, 'Notes', (world) => dana(world)?.notes],
  ['notes on “This email”', '#/email', DANA_REQUESTED, 'Notes', (world) => dana(world)?.notes],
  [
    'a letter',
    '#/email',
    { ...DANA_REQUESTED, request: null, status: 'logged' },
    'Your reply',
    (world) => world.drafts.get(DANA.threadKey ?? '')?.text,
  ],
  [
    'notes of a call',
    '#/call/dana',
    talking(168, { question: 'chosen', notes: {} }),
    'Notes',
    (world) => dana(world)?.call?.notes.chosen,
  ],
  [
    'notes of a call that is over',
    '#/entry/dana',
    DANA_HELD,
    'Which way did you go in the end, if you can share it, and what made it the right choice?',
    (world) => dana(world)?.call?.notes.chosen,
  ],
  [
    'what is to be learned',
    '#/call/dana',
    DANA_YES,
    'The one thing you want to learn',
    (world) => dana(world)?.call?.aim,
  ],
  ['a lesson', '#/learn/dana', DANA_HELD, 'One lesson', (world) => dana(world)?.lesson],
  [
    'a lesson asked for on the entry',
    '#/entry/dana',
    { ...DANA_REQUESTED, status: 'closed' },
    'Anything you learned without the call?',
    (world) => dana(world)?.lesson,
  ],
  ['the place of a call', '#/schedule/dana', PLANNED, 'Phone or link', (world) => dana(world)?.call?.place],
];

const WORDS = 'Words that must not be lost';

async function type(field: string): Promise<void> {
  fireEvent.input(await box(field), { target: { value: WORDS } });
}

describe.each(TYPED)('%s', (_, hash, entry, field, read) => {
  async function failing(): Promise<FakeWorld> {
    const world = fakeWorld(ready(DANA), [entry]);
    world.failWrites(FULL);
    renderApp(world, hash);
    await type(field);
    await waitFor(() =>
      expect(document.body.textContent).toMatch(/Not saved|not stored|not be stored|is not kept/),
    );
    expect((await box(field)).value).toBe(WORDS);
    return world;
  }

  it('stays in its field when it could not be written, and is written when the user comes back', async () => {
    const world = await failing();
    dispatchEvent(new Event('focus'));
    await waitFor(async () => expect((await box(field)).value).toBe(WORDS));
    world.failWrites(null);
    dispatchEvent(new Event('focus'));
    await waitFor(() => expect(read(world)).toBe(WORDS));
    await waitFor(() => expect(document.body.textContent).not.toMatch(/Not saved/));
  });

  it('is written when the log is well again', async () => {
    const world = await failing();
    world.failWrites(null);
    world.safety.setHealth({ is: 'well' });
    await waitFor(() => expect(read(world)).toBe(WORDS));
  });

  it('comes back when the panel was closed before it could be written', async () => {
    const world = await failing();
    cleanup();
    renderApp(world, hash);
    await waitFor(async () => expect((await box(field)).value).toBe(WORDS));
    world.failWrites(null);
    cleanup();
    renderApp(world, '#/log');
    await waitFor(() => expect(read(world)).toBe(WORDS));
    await waitFor(async () => expect(await world.services.unsaved.left('notes')).toEqual([]));
  });
});

describe('a text that is on its way when the panel closes', () => {
  it('makes no second version of itself', async () => {
    const world = fakeWorld(ready(DANA), [{ ...DANA_REQUESTED, notes: 'Before.' }]);
    renderApp(world, '#/entry/dana');
    const write = async (value: string) => fireEvent.input(await box('Notes'), { target: { value } });
    world.hold();
    await write('Before. On');
    await waitFor(() => expect(world.changes).toHaveLength(1));
    await write('Before. One');
    // The page goes before it hears that the first words have arrived, and before the others are sent.
    const kept = new Map(world.unsaved);
    world.release();
    await waitFor(() => expect(dana(world)?.notes).toBe('Before. On'));
    cleanup();
    const next = fakeWorld(ready(DANA), [...world.entries.values()]);
    for (const [name, value] of kept) next.unsaved.set(name, value);
    renderApp(next, '#/entry/dana');
    await waitFor(() => expect(dana(next)?.notes).toBe('Before. One'));
    expect(dana(next)?.otherTexts).toBeUndefined();
  });

  it('goes beside what was written elsewhere before the panel opened again', async () => {
    const world = fakeWorld(ready(DANA), [{ ...DANA_REQUESTED, notes: 'Theirs.' }]);
    world.unsaved.set(`notes ${DANA.threadKey}`, { text: 'Mine.', base: 'Before.', on: { entry: 'dana' } });
    renderApp(world, '#/entry/dana');
    await screen.findByText(/^Also written elsewhere/);
    expect(dana(world)).toMatchObject({ notes: 'Mine.', otherTexts: [{ text: 'Theirs.' }] });
  });

  it('that version 0.1.0 had kept replaces nothing', async () => {
    const world = fakeWorld(ready(DANA), [{ ...DANA_HELD, notes: 'Theirs.', lesson: 'Theirs.' }]);
    world.unsaved.set(`notes ${DANA.threadKey}`, { entry: 'dana', set: { notes: 'Mine.' } });
    world.unsaved.set('call dana chosen', 'Mine.');
    world.unsaved.set('learned dana', { lesson: 'Mine.', competitor: 'Vantec' });
    renderApp(world, '#/log');
    await waitFor(() => expect(dana(world)?.otherTexts).toHaveLength(3));
    expect(dana(world)).toMatchObject({ notes: 'Mine.', lesson: 'Mine.', competitor: 'Vantec' });
    expect(dana(world)?.call?.notes.chosen).toBe('Mine.');
  });
});

it('is tried again by hand', async () => {
  const world = fakeWorld(ready(DANA), [DANA_HELD]);
  world.failWrites(FULL);
  renderApp(world, '#/call/dana');
  const [field] = (await screen.findAllByRole('textbox')) as HTMLTextAreaElement[];
  fireEvent.input(field as HTMLTextAreaElement, { target: { value: WORDS } });
  const again = await button('Try again');
  world.failWrites(null);
  fireEvent.click(again);
  await waitFor(() => expect(Object.values(dana(world)?.call?.notes ?? {})).toContain(WORDS));
});

// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, DANA_REQUESTED, ready } from '../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp, renderPanels } from '../../test/e2e/gallery/render-app.tsx';
import { talking } from '../../test/e2e/gallery/states-call.ts';
import { DANA_HELD, DANA_LEARNED } from '../../test/e2e/gallery/states-learn.ts';
import type { Opportunity, OtherText } from '../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);
// Under load a second is too short for two panels in one document.
configure({ asyncUtilTimeout: 4000 });

type Panel = ReturnType<typeof renderPanels>[number];

const dana = (world: FakeWorld) => world.entries.get('dana');
/** The field of one panel: two of them in one document share their ids, so that a label names both. */
async function notesIn(panel: Panel, name = 'Notes'): Promise<HTMLTextAreaElement> {
  const label = await panel.findByText(name);
  return label.parentElement?.querySelector('textarea') as HTMLTextAreaElement;
}

async function write(panel: Panel, value: string, name = 'Notes'): Promise<void> {
  const field = await notesIn(panel, name);
  field.focus();
  fireEvent.input(field, { target: { value } });
}

const NOTES: OtherText = { of: 'notes', text: 'Theirs.', at: new Date(2026, 10, 18, 10, 40).toISOString() };
const MINE: Opportunity = { ...DANA_REQUESTED, notes: 'Mine.' };
const CONFLICT: Opportunity = { ...MINE, otherTexts: [NOTES] };

const textsOf = (world: FakeWorld) => [
  dana(world)?.notes,
  ...(dana(world)?.otherTexts ?? []).map(({ text }) => text),
];

describe('two panels on one entry', () => {
  it('show each other’s notes at once, where nothing is being written', async () => {
    const world = fakeWorld(ready(DANA), [MINE]);
    const [one, other] = renderPanels(world, '#/entry/dana');
    await notesIn(other);
    await write(one, 'Mine, and more.');
    await waitFor(async () => expect((await notesIn(other)).value).toBe('Mine, and more.'));
    // Also into a field that was written in before and is in focus still.
    await write(other, 'Mine, and more. Theirs.');
    await waitFor(async () => expect((await notesIn(one)).value).toBe('Mine, and more. Theirs.'));
    expect(dana(world)?.otherTexts).toBeUndefined();
  });

  it('keep both texts that were written at once, and show what happened in both', async () => {
    const world = fakeWorld(ready(DANA), [MINE]);
    const [one, other] = renderPanels(world, '#/entry/dana');
    await write(one, 'Mine. From one.');
    await write(other, 'Mine. From the other.');
    await waitFor(() =>
      expect([...textsOf(world)].sort()).toEqual(['Mine. From one.', 'Mine. From the other.']),
    );
    const newest = dana(world)?.notes ?? '';
    for (const panel of [one, other]) {
      await panel.findByText('Also written elsewhere at 10:42:');
      await waitFor(async () => expect((await notesIn(panel)).value).toBe(newest));
    }
    fireEvent.click(one.getByRole('button', { name: 'Keep both' }));
    await waitFor(async () =>
      expect((await notesIn(other)).value.split('\n\n').sort()).toEqual([
        'Mine. From one.',
        'Mine. From the other.',
      ]),
    );
    for (const panel of [one, other]) expect(panel.queryByText(/^Also written/)).toBeNull();
    expect((await notesIn(one)).value.startsWith(newest)).toBe(true);
  });

  it('never put another text in the place of one that is not written yet', async () => {
    const world = fakeWorld(ready(DANA), [MINE]);
    const [one, other] = renderPanels(world, '#/entry/dana');
    await write(one, 'Mine, half wr');
    await world.services.records.change({ entry: 'dana' }, () => ({ notes: 'Theirs.' }), { notes: 'Mine.' });
    await waitFor(async () => expect((await notesIn(other)).value).toBe('Theirs.'));
    expect((await notesIn(one)).value).toBe('Mine, half wr');
    await waitFor(() => expect(textsOf(world)).toEqual(['Mine, half wr', 'Theirs.']));
    expect((await notesIn(one)).value).toBe('Mine, half wr');
  });

  it('make no conflict of one text that is written in pieces', async () => {
    const world = fakeWorld(ready(DANA), [MINE]);
    const [one] = renderPanels(world, '#/entry/dana');
    for (const words of ['Mine. A', 'Mine. A b', 'Mine. A b c']) {
      await write(one, words);
      await waitFor(() => expect(dana(world)?.notes).toBe(words));
    }
    expect(dana(world)?.otherTexts).toBeUndefined();
  });

  it('make no conflict of what is typed while a write is on its way', async () => {
    const world = fakeWorld(ready(DANA), [MINE]);
    const [one] = renderPanels(world, '#/entry/dana');
    world.hold();
    await write(one, 'Mine. A');
    await waitFor(() => expect(world.changes).toHaveLength(1));
    await write(one, 'Mine. A b');
    world.release();
    await waitFor(() => expect(dana(world)?.notes).toBe('Mine. A b'));
    expect(dana(world)?.otherTexts).toBeUndefined();
  });

  it('take what one begins on “This email” as written from nothing', async () => {
    const world = fakeWorld(ready(DANA));
    const [one, other] = renderPanels(world, '#/email');
    await write(one, 'From one.');
    await write(other, 'From the other.');
    await waitFor(() => expect(world.entries.size).toBe(1));
    const [entry] = world.entries.values();
    await waitFor(() => {
      const now = world.entries.get(entry?.id ?? '');
      expect([now?.notes, ...(now?.otherTexts ?? []).map(({ text }) => text)].sort()).toEqual([
        'From one.',
        'From the other.',
      ]);
    });
  });
});

describe('a text that was also written elsewhere', () => {
  function open(entry: Opportunity, hash = '#/entry/dana'): FakeWorld {
    const world = fakeWorld(ready(DANA), [entry]);
    renderApp(world, hash);
    return world;
  }
  const press = async (name: string) => fireEvent.click(await button(name));

  it.each([
    ['Use this one', 'Theirs.', 'The other text stands here now'],
    ['Keep both', 'Mine.\n\nTheirs.', 'Both texts stand here now'],
    ['Let it go', 'Mine.', 'The other text is gone'],
  ])('is settled by “%s”, and comes back', async (act, after, says) => {
    const world = open(CONFLICT);
    await screen.findByText('Also written elsewhere at 10:40:');
    await press(act);
    await screen.findByText(says);
    expect(textsOf(world)).toEqual([after]);
    expect((await box('Notes')).value).toBe(after);
    expect(screen.queryByText(/^Also written/)).toBeNull();
    expect(document.activeElement).toBe(await box('Notes'));
    await press('Undo');
    await screen.findByText(/^Also written elsewhere/);
    expect(textsOf(world)).toEqual(['Mine.', 'Theirs.']);
    expect((await box('Notes')).value).toBe('Mine.');
  });

  it('keeps what was written after it was settled, also when that is taken back', async () => {
    const world = open(CONFLICT);
    await press('Use this one');
    await screen.findByText('The other text stands here now');
    fireEvent.input(await box('Notes'), { target: { value: 'Theirs. And more.' } });
    await waitFor(() => expect(dana(world)?.notes).toBe('Theirs. And more.'));
    await press('Undo');
    await waitFor(() => expect(textsOf(world)).toEqual(['Mine.', 'Theirs.', 'Theirs. And more.']));
  });

  it('takes along what is typed and not written yet', async () => {
    const world = open(CONFLICT);
    fireEvent.input(await box('Notes'), { target: { value: 'Mine. And more.' } });
    await press('Keep both');
    await waitFor(() => expect(textsOf(world)).toEqual(['Mine. And more.\n\nTheirs.']));
  });

  it('is not settled blindly: what the user has not seen stays', async () => {
    const world = open(CONFLICT);
    await screen.findByText('Also written elsewhere at 10:40:');
    world.entries.set('dana', { ...CONFLICT, notes: 'A third.' });
    await press('Let it go');
    await screen.findByText(/^Something else was written here just now\./);
    expect(textsOf(world)).toEqual(['A third.', 'Theirs.']);
  });

  it('of several settles one, and leaves the others', async () => {
    const third: OtherText = { of: 'notes', text: 'A third.', at: '2026-10-02T09:00:00.000Z' };
    const world = open({ ...MINE, otherTexts: [NOTES, third] });
    await screen.findByText('Also written elsewhere on Fri 2 Oct:');
    fireEvent.click((await screen.findAllByRole('button', { name: 'Use this one' }))[0] as HTMLElement);
    await waitFor(() => expect(textsOf(world)).toEqual(['Theirs.', 'A third.']));
    await press('Undo');
    await waitFor(() => expect([...textsOf(world)].sort()).toEqual(['A third.', 'Mine.', 'Theirs.']));
    expect(dana(world)?.notes).toBe('Mine.');
  });

  it('stays when it could not be settled', async () => {
    const world = open(CONFLICT);
    await screen.findByText('Also written elsewhere at 10:40:');
    world.failWrites(new Error('closed'));
    await press('Let it go');
    await screen.findByText(/^Nothing was changed/);
    expect(textsOf(world)).toEqual(['Mine.', 'Theirs.']);
    screen.getByText('Theirs.');
  });

  it('says nothing where it was only emptied elsewhere', async () => {
    open({ ...MINE, otherTexts: [{ ...NOTES, text: ' ' }] });
    await box('Notes');
    expect(screen.queryByText(/^Also written/)).toBeNull();
  });

  it('is marked in the log', async () => {
    open(CONFLICT, '#/log');
    await screen.findByText(/^Two texts to settle · /);
  });

  it('shows on “This email” as well', async () => {
    const world = open(CONFLICT, '#/email');
    await screen.findByText('Also written elsewhere at 10:40:');
    await press('Use this one');
    await waitFor(() => expect(textsOf(world)).toEqual(['Theirs.']));
  });
});

describe('a lesson', () => {
  const other: OtherText = { of: 'lesson', text: 'Ask for the budget.', at: NOTES.at };
  const learned: Opportunity = { ...DANA_LEARNED, otherTexts: [other] };

  it('is settled on its page', async () => {
    const world = fakeWorld(ready(DANA), [learned]);
    renderApp(world, '#/learn/dana');
    fireEvent.click(await button('Use this one'));
    await waitFor(() => expect(dana(world)?.lesson).toBe('Ask for the budget.'));
    expect((await box('One lesson')).value).toBe('Ask for the budget.');
    expect(dana(world)?.otherTexts).toBeUndefined();
  });

  it('keeps its other text when the page is done, until it is settled on the entry', async () => {
    const world = fakeWorld(ready(DANA), [learned]);
    renderApp(world, '#/learn/dana');
    fireEvent.input(await box('One lesson'), { target: { value: 'Lead with two references. ' } });
    fireEvent.click(await button('Done'));
    await button('Change the lesson');
    expect(dana(world)).toMatchObject({
      lesson: 'Lead with two references.',
      otherTexts: [{ text: other.text }],
    });
    fireEvent.click(await button('Keep both'));
    await waitFor(() => expect(dana(world)?.lesson).toBe('Lead with two references.\n\nAsk for the budget.'));
  });

  it('written in two panels at once is kept twice', async () => {
    const world = fakeWorld(ready(DANA), [DANA_HELD]);
    const [one, two] = renderPanels(world, '#/learn/dana');
    await write(one, 'From one.', 'One lesson');
    await write(two, 'From the other.', 'One lesson');
    await waitFor(() => expect(dana(world)?.otherTexts).toHaveLength(1));
    await one.findByText(/^Also written elsewhere/);
    await two.findByText(/^Also written elsewhere/);
  });

  it('is not taken back over what was written elsewhere while it was being changed', async () => {
    const world = fakeWorld(ready(DANA), [DANA_LEARNED]);
    renderApp(world, '#/entry/dana');
    fireEvent.click(await button('Change the lesson'));
    const field = await box('Lesson');
    fireEvent.input(field, { target: { value: 'Mine.' } });
    await waitFor(() => expect(dana(world)?.lesson).toBe('Mine.'));
    await world.services.records.change({ entry: 'dana' }, () => ({ lesson: 'Theirs.' }), {
      lesson: 'Mine.',
    });
    await waitFor(async () => expect((await box('Lesson')).value).toBe('Theirs.'));
    fireEvent.keyDown(field, { key: 'Escape' });
    await screen.findByText('Theirs.');
    expect(dana(world)?.lesson).toBe('Theirs.');
  });
});

describe('notes of a call', () => {
  const other: OtherText = { of: 'call.chosen', text: 'Vantec, as they said.', at: NOTES.at };

  it('are settled while it goes on, and its time runs on when that is taken back', async () => {
    const world = fakeWorld(ready(DANA), [{ ...talking(168, { question: 'chosen' }), otherTexts: [other] }]);
    renderApp(world, '#/call/dana');
    fireEvent.click(await button('Use this one'));
    await waitFor(() => expect(dana(world)?.call?.notes.chosen).toBe(other.text));
    expect((await box('Notes')).value).toBe(other.text);
    const { records } = world.services;
    await records.change({ entry: 'dana' }, ({ call }) => (call ? { call: { ...call, elapsed: 200 } } : {}));
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(dana(world)?.otherTexts).toHaveLength(1));
    expect(dana(world)?.call).toMatchObject({ elapsed: 200 });
    expect(dana(world)?.call?.notes.chosen).toMatch(/^Vantec\. They had run/);
  });

  it('are settled when it is over and on the entry, also where the note itself was emptied', async () => {
    const entry = { ...DANA_HELD, otherTexts: [{ ...other, of: 'call.price' as const }] };
    const world = fakeWorld(ready(DANA), [entry]);
    renderApp(world, '#/call/dana');
    await screen.findByText(other.text);
    renderApp(world, '#/entry/dana');
    fireEvent.click(await button('Use this one'));
    await waitFor(() => expect(dana(world)?.call?.notes.price).toBe(other.text));
    expect(dana(world)?.call?.notes.chosen).toBe(DANA_HELD.call?.notes.chosen);
  });

  it('written in two windows at once are kept twice', async () => {
    const world = fakeWorld(ready(DANA), [talking(168, { question: 'chosen', notes: {} })]);
    const [one, two] = renderPanels(world, '#/call/dana');
    for (const [panel, value] of [
      [one, 'From one.'],
      [two, 'From the other.'],
    ] as const) {
      fireEvent.input(await panel.findByLabelText('Notes', { selector: 'textarea' }), { target: { value } });
    }
    await waitFor(() => expect(dana(world)?.otherTexts).toMatchObject([{ of: 'call.chosen' }]));
  });
});

// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { LESSONS } from '../../../../test/e2e/gallery/states-lessons.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

// The first page of a file takes longer, on a busy machine above all.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);

function open(entries = LESSONS): FakeWorld {
  const world = fakeWorld({ status: 'no-mail-tab', view: null }, entries);
  renderApp(world, '#/review');
  return world;
}

/** The page is there once it has taken the focus: from then on it hears keys. */
async function title(name: string): Promise<void> {
  const heading = await screen.findByText(name, { selector: 'h1' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
}

const press = (key: string) => fireEvent.keyDown(document.body, { key });

const FIRST = 'Send two references from logistics';
const SECOND = 'Hacer una lista de los documentos';
const THIRD = 'Lead with references from their own industry.';
const FOURTH = 'Separate the price of the pilot from the price of the roll-out.';
const FIFTH = 'One data team by summer';
const SIXTH = 'New budget in January';

/** Through all six, one key each. */
async function walk(): Promise<void> {
  for (const [name, key] of [
    [FIRST, '1'],
    [SECOND, '2'],
    [THIRD, '1'],
    [FOURTH, '4'],
    [FIFTH, '6'],
    [SIXTH, '0'],
  ] as const) {
    await title(name);
    press(key);
  }
}

describe('the monthly review', () => {
  it('takes one key a thing, and every answer is written', async () => {
    const world = open();
    await title(FIRST);
    expect(screen.getByText('1 of 6')).toBeTruthy();
    await walk();
    await title('You have looked at everything');
    const { entries } = world;
    expect(entries.get('northwind')).toMatchObject({
      action: { doneAt: expect.any(String) },
      followUp: null,
    });
    expect(entries.get('ayuntamiento')?.action?.due).toBe('2026-11-25');
    // The newest of the four that say so.
    expect(entries.get('kestrel')?.action).toEqual({ text: THIRD, due: '2026-11-25', doneAt: null });
    expect(entries.get('orbis')).toMatchObject({
      action: { text: FOURTH, doneAt: expect.any(String) },
      followUp: { due: null, doneAt: null },
    });
    expect(screen.getByText('1 left for later')).toBeTruthy();
  });

  it('takes back one answer after the other', async () => {
    const world = open();
    await title(FIRST);
    press('1');
    await title(SECOND);
    press('5');
    await title(THIRD);
    expect(world.entries.get('ayuntamiento')?.action).toBeNull();
    press('z');
    await title(SECOND);
    expect(world.entries.get('ayuntamiento')?.action?.text).toBe(SECOND);
    await waitFor(() => expect(screen.queryByText(/^Dropped/)).toBeNull());
    press('z');
    await title(FIRST);
    expect(world.entries.get('northwind')?.action?.doneAt).toBeNull();
    expect(screen.getByText('1 of 6')).toBeTruthy();
  });

  it('answers one thing by a key that is held or pressed twice', async () => {
    const world = open();
    await title(FIRST);
    press('1');
    press('1');
    fireEvent.keyDown(document.body, { key: '1', repeat: true });
    await title(SECOND);
    fireEvent.keyDown(document.body, { key: '5', repeat: true });
    fireEvent.click(await button('Undo'));
    await title(FIRST);
    expect(world.entries.get('northwind')?.action?.doneAt).toBeNull();
    expect(world.entries.get('ayuntamiento')?.action).not.toBeNull();
  });

  it('goes on where it was left, also in another panel', async () => {
    const world = open();
    await title(FIRST);
    press('0');
    await title(SECOND);
    fireEvent.click(await button('Stop here'));
    await screen.findByText('5 things are left.');
    renderApp(world, '#/log');
    renderApp(world, '#/review');
    await title(SECOND);
    expect(screen.getByText('2 of 6')).toBeTruthy();
    // As the next panel finds it.
    expect([...world.unsaved.keys()]).toEqual(['review 2026-11']);
  });

  it('says what could not be written and stays', async () => {
    const world = open();
    await title(FIRST);
    world.failWrites(new Error('no'));
    press('1');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was changed/);
    await title(FIRST);
  });

  it('offers the sheet where nothing waits, and saves and copies it', async () => {
    const world = open([]);
    await title('Nothing waits for you');
    fireEvent.click(await button('Save the sheet'));
    expect(world.files).toMatchObject([{ name: 'lessons-2026-11.md', type: 'text/markdown' }]);
    fireEvent.click(await button('Copy'));
    await waitFor(() => expect(world.copied).toEqual([world.files[0]?.text]));
  });
});

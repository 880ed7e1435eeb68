// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entry, ready, UNREADABLE } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const name = async (value: string) => fireEvent.input(await box('Name'), { target: { value } });

/** In the field or group that has the focus. */
const pressHere = (key: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });

describe('a new entry by hand', () => {
  it('takes a name, two digits and Ctrl+Enter from wherever the focus is', async () => {
    const world = fakeWorld(NO_TAB);
    renderApp(world, '#/new');
    await waitFor(async () => expect(document.activeElement).toBe(await box('Name')));
    await name('Ines Almeida');
    press('5');
    await waitFor(() =>
      expect(document.activeElement?.closest('fieldset')?.textContent).toMatch(/^Your guess/),
    );
    press('1');
    pressHere('Enter', { ctrlKey: true });
    await screen.findByRole('heading', { level: 1, name: 'Ines Almeida' });
    expect([...world.entries.values()]).toEqual([
      expect.objectContaining({
        contact: { name: 'Ines Almeida', email: null },
        organisation: null,
        outcome: 'postponed',
        guess: ['price_value'],
        threadKey: null,
      }),
    ]);
  });

  it('says what is missing, at the field', async () => {
    const world = fakeWorld(NO_TAB);
    renderApp(world, '#/new');
    const shown = await box('Name');
    await waitFor(() => expect(document.activeElement).toBe(shown));
    // Outside of every field Enter adds as well.
    shown.blur();
    press('Enter');
    const problem = await screen.findByText(/^Write a name or an organisation/);
    const field = await box('Name');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-describedby')).toBe(problem.id);
    expect(world.changes).toEqual([]);
  });

  it('has value, stage and competitor behind a fold; an amount that is none stays and is mended', async () => {
    const world = fakeWorld(NO_TAB, [entry({ value: { amount: 7, currency: 'USD' } })]);
    renderApp(world, '#/new');
    await name('Ines Almeida');
    const amount = await box('Value');
    await waitFor(() => expect(screen.getByLabelText('Currency')).toHaveProperty('value', 'USD'));
    fireEvent.input(amount, { target: { value: '42 k' } });
    fireEvent.click(await button('Add to log'));
    await screen.findByText('Write the amount in figures, such as 42,000 or 42,000.50.');
    expect(world.changes).toEqual([]);
    expect(amount.value).toBe('42 k');
    expect(document.activeElement).toBe(amount);
    fireEvent.input(amount, { target: { value: '42.000,50' } });
    fireEvent.change(screen.getByLabelText('How far it came'), { target: { value: 'final' } });
    fireEvent.input(await box('Competitor'), { target: { value: 'Vantec ' } });
    fireEvent.click(await button('Add to log'));
    await waitFor(() =>
      expect([...world.entries.values()]).toContainEqual(
        expect.objectContaining({
          value: { amount: 42_000.5, currency: 'USD' },
          stage: 'final',
          competitor: 'Vantec',
        }),
      ),
    );
  });

  it('offers the names that the log knows', async () => {
    renderApp(fakeWorld(NO_TAB, [entry({}), entry({ id: 'two' })]), '#/new');
    const offered = async (label: string) => {
      const field = await screen.findByRole('combobox', { name: label });
      const list = document.getElementById(field.getAttribute('list') ?? '');
      return [...(list?.children ?? [])].map((one) => one.getAttribute('value'));
    };
    expect(await offered('Organisation')).toEqual(['Northwind Logistics']);
    expect(await offered('Name')).toEqual(['Dana Whitfield']);
  });

  it('keeps what was typed when it could not be saved', async () => {
    const world = fakeWorld(NO_TAB);
    world.failWrites(new Error('closed'));
    renderApp(world, '#/new');
    await name('Ines Almeida');
    fireEvent.click(await button('Add to log'));
    await screen.findByText(/^Not saved: the log could not be written\./);
    expect((await box('Name')).value).toBe('Ines Almeida');
  });

  it('keeps what was typed while the user looks elsewhere, until it is cancelled', async () => {
    renderApp(fakeWorld(NO_TAB), '#/new');
    await name('Ines Almeida');
    location.hash = '#/log';
    await screen.findByRole('heading', { name: 'Your log starts with the next no' });
    location.hash = '#/new';
    expect((await box('Name')).value).toBe('Ines Almeida');
    fireEvent.click(await button('Cancel'));
    await screen.findByRole('heading', { name: 'Your log starts with the next no' });
    location.hash = '#/new';
    await waitFor(async () => expect((await box('Name')).value).toBe(''));
  });

  it('empties nothing that the log has of the thread already', async () => {
    const view = { ...UNREADABLE, threadKey: 'gmail sam@marlowe.example known' };
    const stored = entry({
      threadKey: view.threadKey,
      notes: 'Precious notes.',
      guess: ['budget'],
      outcome: 'competitor',
    });
    const world = fakeWorld(ready(view), [stored]);
    renderApp(world, '#/new/mail');
    await name('Ines');
    fireEvent.input(await box('Notes'), { target: { value: 'Called today.' } });
    fireEvent.click(await button('Add to log'));
    await waitFor(() => expect(world.changes).toHaveLength(1));
    expect([...world.entries.values()]).toEqual([
      expect.objectContaining({
        notes: 'Precious notes.\n\nCalled today.',
        guess: ['budget'],
        outcome: 'competitor',
        contact: stored.contact,
      }),
    ]);
  });

  it('knows the thread of a mail that could not be read', async () => {
    const view = {
      ...UNREADABLE,
      threadKey: 'gmail sam@marlowe.example strange',
      reading: UNREADABLE.reading && {
        ...UNREADABLE.reading,
        messages: [
          {
            id: null,
            from: { name: 'Ines Almeida', email: 'ines@almeida-sons.example' },
            sentAt: '2026-11-17T09:00:00+01:00',
            direction: 'in' as const,
            text: null,
          },
        ],
      },
    };
    const world = fakeWorld(ready(view));
    renderApp(world, '#/new/mail');
    expect((await box('Name')).value).toBe('Ines Almeida');
    expect((await box('Organisation')).value).toBe('Almeida Sons');
    fireEvent.click(await button('Add to log'));
    await waitFor(() => expect(world.entries.size).toBe(1));
    expect([...world.entries.values()][0]).toMatchObject({
      threadKey: view.threadKey,
      threadUrl: view.url,
      decidedAt: '2026-11-17T09:00:00+01:00',
      outcome: 'unknown',
    });
  });
});

describe('an entry that was begun', () => {
  const closed = () => cleanup();

  async function begun(): Promise<ReturnType<typeof fakeWorld>> {
    const world = fakeWorld(NO_TAB);
    renderApp(world, '#/new');
    await name('Ines Almeida');
    fireEvent.input(await box('Notes'), { target: { value: 'Called today.' } });
    closed();
    return world;
  }

  it('comes back when the panel was closed, says since when, and is gone when it is in the log', async () => {
    const world = await begun();
    renderApp(world, '#/new');
    await screen.findByText(/^You began this entry at 10:42\./);
    expect((await box('Name')).value).toBe('Ines Almeida');
    expect((await box('Notes')).value).toBe('Called today.');
    // And once more, without a change.
    closed();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('Ines Almeida');
    fireEvent.click(await button('Add to log'));
    await waitFor(() => expect(world.entries.size).toBe(1));
    closed();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('');
    expect(screen.queryByText(/^You began this entry/)).toBeNull();
  });

  it('stays when it could not be written and the panel was closed', async () => {
    const world = await begun();
    world.failWrites(new Error('closed'));
    renderApp(world, '#/new');
    fireEvent.click(await button('Add to log'));
    await screen.findByText(/^Not saved/);
    closed();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('Ines Almeida');
  });

  it('can be put aside and brought back; what is written instead has its own beginning', async () => {
    const world = await begun();
    renderApp(world, '#/new');
    fireEvent.click(await button('Start afresh'));
    await screen.findByText(/^What you began is put aside\./);
    expect((await box('Name')).value).toBe('');
    await name('Tom');
    fireEvent.click(await button('Bring it back'));
    expect((await box('Name')).value).toBe('Ines Almeida');
    fireEvent.click(await button('Start afresh'));
    // Nothing was written instead: it is not lost by that.
    closed();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('Ines Almeida');
    fireEvent.click(await button('Start afresh'));
    await name('Tom');
    closed();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('Tom');
  });

  it('does not come back into a log that was deleted', async () => {
    const world = await begun();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('Ines Almeida');
    fireEvent.input(await box('Notes'), { target: { value: 'Called twice.' } });
    location.hash = '#/log';
    await screen.findByRole('heading', { name: 'Your log starts with the next no' });
    await world.services.privacy.deleteEverything();
    location.hash = '#/new';
    await waitFor(async () => expect((await box('Name')).value).toBe(''));
    expect(screen.queryByText(/^You began this entry/)).toBeNull();
    closed();
    renderApp(world, '#/new');
    expect((await box('Name')).value).toBe('');
  });

  it('from a selected text comes back with its words when the browser was closed meanwhile', async () => {
    const world = fakeWorld(NO_TAB);
    world.unsaved.set('unfinished selected text-7', {
      begunAt: '2026-11-16T09:00:00.000Z',
      form: {
        name: 'Ines Almeida',
        organisation: '',
        outcome: null,
        guess: null,
        notes: '',
        said: { words: 'We chose another supplier.', reason: 'price_value' },
      },
    });
    renderApp(world, '#/new');
    await screen.findByText(/^You began an entry from a selected text on Mon 16 Nov/);
    await name('Tom');
    fireEvent.click(await button('Bring it back'));
    expect((await box('Name')).value).toBe('Ines Almeida');
    fireEvent.click(await button('Add to log'));
    await waitFor(() => expect(world.entries.size).toBe(1));
    expect([...world.entries.values()][0]).toMatchObject({
      evidence: 'We chose another supplier.',
      inMail: ['price_value'],
    });
    // The one by hand is still there.
    location.hash = '#/new';
    await waitFor(async () => expect((await box('Name')).value).toBe('Tom'));
    expect(screen.queryByText(/selected text/)).toBeNull();
  });
});

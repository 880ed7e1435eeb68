// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TAUGHT } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const list = async (name: string) => within(await screen.findByRole('list', { name }));
const shown = (world: ReturnType<typeof fakeWorld>) =>
  [...world.phrases.values()].map(({ phrase }) => phrase).sort();

function opened(taught = TAUGHT) {
  const world = fakeWorld(NO_TAB, [], taught);
  renderApp(world, '#/settings');
  return world;
}

describe('settings', () => {
  it('are reached by their symbol and lead back to where they were opened', async () => {
    renderApp(fakeWorld(NO_TAB), '#/log');
    fireEvent.click(await screen.findByRole('link', { name: 'Settings' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    fireEvent.click(screen.getByRole('link', { name: 'Log' }));
    await screen.findByRole('heading', { name: 'Your log starts with the next no' });
  });

  it('say what will fill the lists', async () => {
    opened({ mutes: [], phrases: [] });
    await screen.findByText(/^None yet\./);
    await screen.findByText(/^Nothing is muted\./);
  });

  it('never show empty lists for those that could not be read', async () => {
    const world = fakeWorld(NO_TAB, [], TAUGHT);
    world.failReads(new Error('closed'));
    renderApp(world, '#/settings');
    await screen.findByText('What you taught it could not be opened');
    expect(screen.queryByText(/^None yet\./)).toBeNull();
    world.failReads(null);
    fireEvent.click(await button('Try again'));
    expect((await list('Own phrases')).getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('own phrases', () => {
  it('are added, on one line', async () => {
    const world = opened({ mutes: [], phrases: [] });
    fireEvent.input(await box('Add a phrase'), { target: { value: '  sorted   elsewhere ' } });
    fireEvent.click(await button('Add'));
    await (await list('Own phrases')).findByText('sorted elsewhere');
    expect(shown(world)).toEqual(['sorted elsewhere']);
    expect((await box('Add a phrase')).value).toBe('');
  });

  it.each([
    ['no', /^That is too short/],
    ['ALL  SET, for now', null],
    ['All sét for NOW.', 'These words are in your list already.'],
  ])('“%s” is answered in place', async (words, problem) => {
    const world = opened();
    const field = await box('Add a phrase');
    fireEvent.input(field, { target: { value: words } });
    fireEvent.click(await button('Add'));
    if (problem === null) await waitFor(() => expect(world.phrases.size).toBe(4));
    else {
      expect((await screen.findByText(problem)).id).toBe(field.getAttribute('aria-describedby'));
      expect(world.phrases.size).toBe(3);
    }
  });

  it('take the mute of the same words away', async () => {
    const world = opened();
    fireEvent.input(await box('Add a phrase'), { target: { value: 'Go in a different direction' } });
    fireEvent.click(await button('Add'));
    await waitFor(() => expect(world.phrases.size).toBe(4));
    expect([...world.mutes.values()].filter(({ of }) => of === 'phrase')).toEqual([]);
  });

  it('are changed in place, and Escape leaves them as they are', async () => {
    const world = opened();
    const [edit] = (await list('Own phrases')).getAllByRole('button', { name: 'Edit' });
    fireEvent.click(edit as HTMLElement);
    const field = await box('Phrase');
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'another way on this' } });
    fireEvent.click(await button('Keep'));
    await (await list('Own phrases')).findByText('another way on this');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit'));
    expect(shown(world)).toContain('another way on this');
    expect(world.phrases.get('another-way')?.language).toBe('en');

    fireEvent.click(document.activeElement as HTMLElement);
    fireEvent.input(await box('Phrase'), { target: { value: 'something else' } });
    fireEvent.keyDown(await box('Phrase'), { key: 'Escape' });
    await (await list('Own phrases')).findByText('another way on this');
    expect(shown(world)).not.toContain('something else');
  });

  it('are removed, and come back by Undo, or by its key when the toast has gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const world = opened();
    const remove = async () =>
      fireEvent.click(
        (await list('Own phrases')).getAllByRole('button', { name: 'Remove' })[0] as HTMLElement,
      );
    await remove();
    await screen.findByText('Removed: “we’ve gone another way on this one”');
    expect(world.phrases.size).toBe(2);
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(world.phrases.size).toBe(3));

    await remove();
    await screen.findByText(/^Removed/);
    await vi.advanceTimersByTimeAsync(11_000);
    await waitFor(() => expect(screen.queryByText(/^Removed/)).toBeNull());
    fireEvent.keyDown(document.body, { key: 'z' });
    await waitFor(() => expect(world.phrases.size).toBe(3));
    vi.useRealTimers();
  });

  it('leave focus in the list when one is removed', async () => {
    opened();
    const [first] = (await list('Own phrases')).getAllByRole('button', { name: 'Remove' });
    first?.focus();
    fireEvent.click(first as HTMLElement);
    await screen.findByText(/^Removed/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Remove'));
    expect(document.activeElement?.closest('li')?.textContent).toContain('votre offre');
  });

  it('say so when a change could not be stored, and keep what was typed', async () => {
    const world = opened();
    world.failWrites(new Error('closed'));
    const field = await box('Add a phrase');
    fireEvent.input(field, { target: { value: 'sorted elsewhere' } });
    fireEvent.click(await button('Add'));
    await screen.findByText(/^Nothing was changed: it could not be stored on this device\./);
    expect(field.value).toBe('sorted elsewhere');
  });

  it('can be copied and saved as a file, a line each', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
    const world = opened();
    const all = `${TAUGHT.phrases.map(({ phrase }) => phrase).join('\n')}\n`;
    fireEvent.click(await button('Copy all'));
    await screen.findByText('The phrases are on your clipboard.');
    expect(world.copied).toEqual([all]);
    const link = await screen.findByRole('link', { name: 'Save as a file' });
    expect(link.getAttribute('download')).toBe('lost-and-learned-phrases.txt');
    expect(link.getAttribute('href')).toBe('blob:1');
    expect(await files[0]?.text()).toBe(all);
  });
});

describe('mutes', () => {
  it('are listed by mail, sender and words, and each can be unmuted and muted again', async () => {
    const world = opened();
    (await list('Mails')).getByText('Only the mail of Wed 18 Nov');
    (await list('Senders')).getByText('newsletter@fabrik.example');
    const words = await list('Words');
    words.getByText('go in a different direction');
    fireEvent.click(words.getByRole('button', { name: 'Unmute' }));
    await screen.findByText('Unmuted: go in a different direction');
    expect(world.mutes.size).toBe(2);
    expect(screen.queryByRole('list', { name: 'Words' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    (await list('Words')).getByText('go in a different direction');
  });
});

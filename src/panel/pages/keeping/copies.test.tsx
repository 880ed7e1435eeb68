// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { COPIES } from '../../../../test/e2e/gallery/states-keeping.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ status: 'no-mail-tab', view: null }, LOG);
  world.safety.copies = [...COPIES];
});

const open = () => renderApp(world, '#/keeping');
const press = async (name: string) => fireEvent.click(await button(name));
const putBack = async (row: number) => {
  const all = await screen.findAllByRole('button', { name: 'Put this one back' });
  fireEvent.click(all[row] as HTMLElement);
};

describe('copies on this device', () => {
  it('are listed with date, entries, size and why they were made', async () => {
    open();
    const list = await screen.findByRole('list', { name: 'Copies on this device' });
    const rows = [...list.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/^Wed 18 Nov, 09:15.*3 entries, 900 bytes.*Made as your log changed/);
    expect(rows[1]).toMatch(/214 entries, 412 kB.*Made before an update/);
    expect(rows[2]).toMatch(/^Tue 30 Dec 2025.*1 entry, 61 kB.*Made before a copy was put back/);
  });

  it('say that there is none', async () => {
    world.safety.copies = [];
    open();
    await screen.findByText(/^There is no copy yet\./);
  });

  it('are made now', async () => {
    open();
    await press('Make a copy now');
    await screen.findByText('A copy was made: 6 entries.');
  });

  it('say that none was made, and that the log is unchanged', async () => {
    open();
    await button('Make a copy now');
    world.safety.fail(new Error('closed'));
    await press('Make a copy now');
    await screen.findByText('No copy was made. Your log is unchanged. Try again.');
  });

  it('are put back, and that is taken back by putting back what was there before', async () => {
    open();
    await putBack(1);
    await screen.findByText('The copy of Sun 15 Nov, 18:00 is your log now: 214 entries.');
    await press('Undo');
    await screen.findByText('Your log is as it was before: 6 entries.');
    expect(world.safety.asked).toEqual(['restore b', 'restore before-4']);
  });

  it('are taken back by the key as well', async () => {
    open();
    await putBack(0);
    await screen.findByText(/is your log now/);
    fireEvent.keyDown(document.body, { key: 'z' });
    await screen.findByText(/^Your log is as it was before/);
  });

  it('offer no way back where nothing stood before', async () => {
    world.services.copies.restore = async () => ({ entries: 214 });
    open();
    await putBack(1);
    await screen.findByText(/is your log now: 214 entries\.$/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('leave the log as it was when one cannot be put back', async () => {
    open();
    await screen.findAllByRole('button', { name: 'Put this one back' });
    world.services.copies.restore = () => Promise.reject(new Error('not whole'));
    await putBack(0);
    await screen.findByText('The copy was not put back. Your log is as it was. Try again.');
  });

  it('are restored once, however often the button is pressed', async () => {
    let restored: (done: { entries: number }) => void = () => undefined;
    const restore = vi.fn(() => new Promise<{ entries: number }>((resolve) => (restored = resolve)));
    world.services.copies.restore = restore;
    open();
    await putBack(0);
    await putBack(1);
    await waitFor(() => expect(restore).toHaveBeenCalledTimes(1));
    restored({ entries: 3 });
    await screen.findByText(/is your log now/);
  });

  it('with more entries than the log stay until they are let go', async () => {
    world.safety.amount = { entries: 6, binned: 0, bytes: null };
    open();
    await screen.findByText('It has 208 entries more than your log now. It stays until you let it go.');
    expect(screen.getAllByRole('button', { name: 'Let it go' })).toHaveLength(1);
  });
});

describe('a copy that is let go', () => {
  it('can be kept for ten seconds', async () => {
    open();
    await press('Let it go');
    await screen.findByText('The copy of Sun 15 Nov, 18:00 will be let go');
    expect(screen.queryByText('Sun 15 Nov, 18:00')).toBeNull();
    await press('Undo');
    await screen.findByText('Sun 15 Nov, 18:00');
    expect(world.safety.asked).toEqual([]);
  });

  it('goes after that', async () => {
    open();
    const letGo = await button('Let it go');
    vi.useFakeTimers();
    fireEvent.click(letGo);
    await act(async () => void (await vi.advanceTimersByTimeAsync(9_000)));
    expect(world.safety.asked).toEqual([]);
    await act(async () => void (await vi.advanceTimersByTimeAsync(2_000)));
    expect(world.safety.asked).toEqual(['let go b']);
  });

  it('goes when the page is left', async () => {
    open();
    await press('Let it go');
    await screen.findByText(/will be let go$/);
    cleanup();
    await waitFor(() => expect(world.safety.asked).toEqual(['let go b']));
  });

  it('is shown again if it could not go', async () => {
    open();
    await press('Let it go');
    await screen.findByText(/will be let go$/);
    world.services.copies.letGo = () => Promise.reject(new Error('closed'));
    await press('Make a copy now');
    await screen.findByText('Sun 15 Nov, 18:00');
  });
});

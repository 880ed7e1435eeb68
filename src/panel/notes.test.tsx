// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, DANA_REQUESTED, ready, TOM } from '../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const write = async (value: string) => fireEvent.input(await box('Notes'), { target: { value } });
const FULL = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('notes', () => {
  it('say saved only when the transaction has completed', async () => {
    const world = fakeWorld(ready(DANA));
    world.hold();
    renderApp(world);
    await write('They asked about references.');
    await screen.findByText('Saving');
    await waitFor(() => expect(world.changes).toHaveLength(1));
    expect(screen.queryByText(/^Saved/)).toBeNull();
    world.release();
    await screen.findByText('Saved on this device, 10:42');
    expect([...world.entries.values()][0]?.notes).toBe('They asked about references.');
  });

  it('keep the text when it could not be saved, say why, and try again', async () => {
    const world = fakeWorld(ready(DANA));
    world.failWrites(FULL);
    renderApp(world);
    await write('They asked about references.');
    await screen.findByText(/^Not saved: the disk is full\. Your text stays here/);
    expect((await box('Notes')).value).toBe('They asked about references.');
    fireEvent.click(await button('Copy text'));
    await waitFor(() => expect(world.copied).toEqual(['They asked about references.']));
    world.failWrites(null);
    fireEvent.click(await button('Try again'));
    await screen.findByText('Saved on this device, 10:42');
  });

  it('go to the thread they were typed for, whatever is shown by then', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await write('About Dana.');
    world.show(ready(TOM));
    await waitFor(() => expect(world.entries.size).toBe(1));
    expect([...world.entries.values()][0]).toMatchObject({ threadKey: DANA.threadKey, notes: 'About Dana.' });
  });

  it('are there again when the thread comes back before they were stored', async () => {
    const world = fakeWorld(ready(DANA));
    world.hold();
    renderApp(world);
    await write('About Dana.');
    world.show(ready(TOM));
    await screen.findByRole('heading', { level: 1, name: /Tom/ });
    world.show(ready(DANA));
    expect((await box('Notes')).value).toBe('About Dana.');
    world.release();
  });

  it('are written when the panel goes away', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await write('About Dana.');
    expect(world.changes).toEqual([]);
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(world.changes).toHaveLength(1));
  });

  it('can be emptied', async () => {
    const world = fakeWorld(ready(DANA), [DANA_REQUESTED]);
    renderApp(world);
    await write('');
    await screen.findByText('Saved on this device, 10:42');
    expect((await box('Notes')).value).toBe('');
    expect(world.entries.get('dana')?.notes).toBe('');
  });
});

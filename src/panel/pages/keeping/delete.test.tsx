// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ status: 'no-mail-tab', view: null }, LOG);
  world.safety.amount = { entries: 6, binned: 3, bytes: 348_160 };
});

const open = () => renderApp(world, '#/keeping');
const press = async (name: string) => fireEvent.click(await button(name));

describe('deleting everything', () => {
  it('offers a backup, says what goes and what stays, and takes two steps', async () => {
    open();
    await press('See what would go');
    await button('Save a backup first');
    await screen.findByText('Your log: 6 entries, with notes, lessons and dates');
    await screen.findByText('Files that you saved: backups, exports, calendar entries');
    await screen.findByText('There is no Undo for this.');
    await press('Delete everything now');
    await screen.findByText('Tick the box first. Nothing was deleted.');
    expect(world.entries.size).toBe(LOG.length);
    fireEvent.click(await screen.findByLabelText('Delete all of it, for good'));
    await press('Delete everything now');
    const heading = await screen.findByRole('heading', { name: 'Everything is deleted' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(world.safety.asked).toEqual(['delete everything']);
    expect(world.entries.size).toBe(0);
  });

  it('is given up without a trace', async () => {
    open();
    await press('See what would go');
    fireEvent.click(await screen.findByLabelText('Delete all of it, for good'));
    await press('Keep everything');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('See what would go'));
    await press('See what would go');
    const box = (await screen.findByLabelText('Delete all of it, for good')) as HTMLInputElement;
    expect(box.checked).toBe(false);
    expect(world.safety.asked).toEqual([]);
  });

  it('says that part of it may be gone when it fails', async () => {
    open();
    await press('See what would go');
    fireEvent.click(await screen.findByLabelText('Delete all of it, for good'));
    world.safety.fail(new Error('closed'));
    await press('Delete everything now');
    await screen.findByText(/^Not everything could be deleted, and part of it may be gone\./);
    await button('Keep everything');
  });

  it('is done once, however often the button is pressed', async () => {
    const deleteEverything = vi.fn(() => new Promise<void>(() => undefined));
    world.services.privacy.deleteEverything = deleteEverything;
    open();
    await press('See what would go');
    fireEvent.click(await screen.findByLabelText('Delete all of it, for good'));
    await press('Delete everything now');
    await screen.findByRole('progressbar', { name: 'Deleting everything' });
    fireEvent.click(
      await button('Delete everything now Deleting everything').catch(() => button('Deleting everything')),
    );
    expect(deleteEverything).toHaveBeenCalledTimes(1);
  });
});

describe('what is stored', () => {
  it('is counted, with where it is and what it does not survive', async () => {
    open();
    await screen.findByText('6 entries, in this browser’s database on this device');
    await screen.findByText('348 kB, as your browser counts it');
    await screen.findByText(
      /^Removing the extension, or resetting the browser profile, removes everything at once/,
    );
    expect((await screen.findByRole('link', { name: 'Open the bin, 3 entries' })).getAttribute('href')).toBe(
      '#/bin',
    );
    expect((await screen.findByRole('link', { name: 'Choose a file' })).getAttribute('href')).toBe(
      '#/import',
    );
  });

  it('is said not to be counted where it cannot be', async () => {
    world.services.privacy.amount = () => Promise.reject(new Error('closed'));
    open();
    await screen.findByText('How much is stored could not be counted. It is unchanged.');
    await screen.findByRole('link', { name: 'Open the bin' });
  });

  it('has a browser that does not tell the size', async () => {
    world.safety.amount = { entries: 1, binned: 0, bytes: null };
    open();
    await screen.findByText('Your browser does not tell');
    await screen.findByText('1 entry, in this browser’s database on this device');
  });

  it('is checked entry by entry', async () => {
    open();
    await press('Check every entry');
    await screen.findByText('Every entry can be read.');
    world.services.health.check = async () => ({
      is: 'damaged',
      known: { entries: 6, changedAt: '2026-11-18T09:00:00.000Z' },
      found: 4,
    });
    await press('Check every entry');
    await screen.findByText(/^Not every entry can be read\. Nothing was deleted or changed\./);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, DANA_REQUESTED, entry, LOG, ready } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { BINNED, binned } from '../../../../test/e2e/gallery/states-bin.ts';
import type { Opportunity } from '../../../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const MOREAU = 'binned-moreau';

function opened(hash = '#/bin', entries: readonly Opportunity[] = BINNED): FakeWorld {
  const world = binned(entries)();
  renderApp(world, hash);
  return world;
}

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const rows = async () =>
  within(await screen.findByRole('list', { name: 'In the bin' })).getAllByRole('listitem');
const inBin = (world: FakeWorld) =>
  [...world.entries.values()].filter(({ binnedAt }) => binnedAt).map(({ id }) => id);
/** Once the page listens: its effects come after what is seen. */
async function key(name: string): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  fireEvent.keyDown(document.body, { key: name });
}

describe('the bin', () => {
  it('says of each entry how long it stays', async () => {
    opened();
    const texts = (await rows()).map((row) => row.textContent);
    expect(texts[0]).toMatch(
      /^Atelier MoreauRefonte du site.*No lesson yet30 days left, until Fri 18 Dec · In-house/,
    );
    expect(texts[1]).toMatch(/15 days left, until Thu 3 Dec/);
    expect(texts[2]).toMatch(/^Test.*Goes for good today/);
    expect(texts).toHaveLength(3);
  });

  it('says what it is for when it is empty', async () => {
    opened('#/bin', []);
    await title('The bin is empty');
    screen.getByText(/stays for 30 days, and can be put back\.$/);
  });

  it('is never shown empty when it could not be read', async () => {
    const world = binned(BINNED)();
    world.safety.fail(new Error('closed'));
    renderApp(world, '#/bin');
    await title('The bin could not be opened');
    world.safety.fail(null);
    await press('Try again');
    expect(await rows()).toHaveLength(3);
  });

  it('gives an entry back, which can be undone', async () => {
    const world = opened();
    await press('Put back: Atelier Moreau');
    await screen.findByText('Atelier Moreau is back in your log');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(inBin(world)).not.toContain(MOREAU);
    await key('z');
    await waitFor(() => expect(inBin(world)).toContain(MOREAU));
  });

  it('says so when the mail has a new entry by now', async () => {
    opened('#/bin', [
      entry({ id: 'older', organisation: 'Old Northwind', binnedAt: '2026-11-18T09:00:00.000Z' }),
    ]);
    await press('Put back: Old Northwind');
    await screen.findByText('Old Northwind is back in your log, without its mail: that has a new entry');
  });

  it('gives all back, which can be undone', async () => {
    const world = opened();
    await press('Put all back');
    await title('The bin is empty');
    await screen.findByText('Back in your log: 3 entries');
    await press(/^Undo/);
    await waitFor(() => expect(inBin(world)).toHaveLength(3));
  });

  it('deletes for good only with the second press on the row', async () => {
    const world = opened();
    await press('Delete for good: Atelier Moreau');
    await screen.findByText('This is final: nothing brings it back.');
    expect(document.activeElement).toBe(await button('Keep it'));
    fireEvent.click(await button('Delete it now'), { detail: 2 });
    expect(inBin(world)).toContain(MOREAU);
    fireEvent.click(await button('Delete it now'));
    await screen.findByText('Deleted for good: Atelier Moreau');
    expect(world.entries.has(MOREAU)).toBe(false);
    expect(world.safety.asked).toEqual([`empty ${MOREAU}`]);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Put back: Ayunt/),
    );
  });

  it('keeps it with Escape, and one row asks at a time', async () => {
    const world = opened();
    await press('Delete for good: Atelier Moreau');
    await press('Delete for good: Test');
    expect(screen.getAllByRole('button', { name: 'Delete it now' })).toHaveLength(1);
    await key('Escape');
    await button('Delete for good: Atelier Moreau');
    expect(screen.queryByRole('button', { name: 'Delete it now' })).toBeNull();
    expect(inBin(world)).toHaveLength(3);
  });

  it('is emptied only with the second press', async () => {
    const world = opened();
    await press('Empty the bin');
    await screen.findByText(/^3 entries will be deleted for good\. This is final/);
    expect(inBin(world)).toHaveLength(3);
    await press('Delete all now');
    await title('The bin is empty');
    await screen.findByText('Deleted for good: 3 entries');
    expect(world.entries.size).toBe(LOG.length);
  });

  it('says so when nothing could be done, and keeps the rows', async () => {
    const world = opened();
    world.services.bin.takeOut = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await press('Put back: Atelier Moreau');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Nothing was changed: the disk is full\./,
    );
    expect(await rows()).toHaveLength(3);
  });
});

describe('moving to the bin', () => {
  it('leads from the entry to the log, with the way back there', async () => {
    const world = opened('#/entry/moreau', []);
    await press('Move to bin');
    await title('Log');
    await screen.findByText('Atelier Moreau moved to the bin');
    expect(inBin(world)).toEqual(['moreau']);
    expect(screen.queryByRole('link', { name: /^Atelier Moreau/ })).toBeNull();
    await screen.findByRole('link', { name: '1 entry in the bin' });
    await press(/^Undo/);
    await screen.findByRole('link', { name: /^Atelier Moreau/ });
    expect(inBin(world)).toEqual([]);
    await waitFor(() => expect(screen.queryByRole('link', { name: /in the bin$/ })).toBeNull());
  });

  it.each(['#', 'Delete'])('is done with %s, and undone with z on the log', async (pressed) => {
    const world = opened('#/entry/moreau', []);
    await button('Move to bin');
    await key(pressed);
    await title('Log');
    expect(inBin(world)).toEqual(['moreau']);
    await key('z');
    await waitFor(() => expect(inBin(world)).toEqual([]));
  });

  it('leaves the last entry’s way back in an empty log', async () => {
    const world = fakeWorld({ status: 'no-mail-tab', view: null }, [entry({ id: 'only' })]);
    renderApp(world, '#/entry/only');
    await press('Move to bin');
    await title('Your log starts with the next no');
    await press(/^Undo/);
    await title('Log');
  });

  it('stays on the entry when it could not be written', async () => {
    const world = opened('#/entry/moreau', []);
    world.safety.fail(new Error('closed'));
    await press('Move to bin');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was changed/);
    expect(location.hash).toBe('#/entry/moreau');
  });
});

describe('an entry in the bin', () => {
  it('says so at its own address, and goes back from there', async () => {
    const world = opened(`#/entry/${MOREAU}`);
    await title('Atelier Moreau');
    screen.getByText('In the bin since Wed 18 Nov · 30 days left, until Fri 18 Dec');
    expect(screen.queryByRole('button', { name: 'Move to bin' })).toBeNull();
    await press('Put back');
    await button('Move to bin');
    expect(inBin(world)).not.toContain(MOREAU);
    await press(/^Undo/);
    await button('Put back');
  });

  it.each(['schedule', 'call', 'learn', 'thank'])('is said to be there on its page %s', async (page) => {
    opened(`#/${page}/${MOREAU}`);
    await title('This entry is in the bin');
    expect(screen.getByRole('link', { name: 'Open the entry' }).getAttribute('href')).toBe(
      `#/entry/${MOREAU}`,
    );
  });

  it('leaves its mail as one that is not logged', async () => {
    const world = fakeWorld(ready(DANA), [{ ...DANA_REQUESTED, binnedAt: '2026-11-18T09:00:00.000Z' }]);
    renderApp(world, '#/email');
    await button('Insert into reply');
    expect(screen.queryByText(DANA_REQUESTED.notes)).toBeNull();
    await world.services.bin.takeOut(['dana']);
    await screen.findByDisplayValue(DANA_REQUESTED.notes);
  });
});

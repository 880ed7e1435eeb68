// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../test/e2e/gallery/fakes.ts';
import { box } from '../../../test/e2e/gallery/render-app.tsx';
import { App } from '../App.tsx';
import { ServicesContext } from '../services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;

function setWidth(width: number): void {
  (window as unknown as { happyDOM: { setViewport(size: { width: number }): void } }).happyDOM.setViewport({
    width,
  });
}

function renderTab(world: FakeWorld, hash: string): void {
  setWidth(1280);
  location.hash = hash;
  render(
    <ServicesContext.Provider value={world.services}>
      <App inTab />
    </ServicesContext.Provider>,
  );
}

/** Leads to a page as the address bar does. */
function go(hash: string): Promise<void> {
  return act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
}

describe('the log beside an entry', () => {
  it('takes back with z that the entry was binned, the only one as well, and keeps focus', async () => {
    const [only] = LOG;
    renderTab(fakeWorld(NO_TAB, only ? [only] : []), `#/entry/${only?.id}`);
    await screen.findByRole('button', { name: 'Move to bin' });
    fireEvent.keyDown(document.body, { key: '#' });
    const empty = await screen.findByRole('heading', { name: 'Your log starts with the next no' });
    await waitFor(() => expect(document.activeElement).toBe(empty));
    expect(screen.queryByText('Choose an entry to read it here.')).toBeNull();
    await screen.findByText(/moved to the bin/);
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
  });

  it('leaves what is being written as it is when the window gets narrower, and wider again', async () => {
    renderTab(fakeWorld(NO_TAB, LOG), `#/entry/${LOG[0]?.id}`);
    const value = await box('Value');
    // happy-dom takes every media query for false until the window is resized.
    dispatchEvent(new Event('resize'));
    fireEvent.input(value, { target: { value: 'about 12k' } });
    for (const width of [380, 1280]) {
      setWidth(width);
      await waitFor(() =>
        expect(screen.queryAllByRole('region', { name: 'Log' })).toHaveLength(width > 960 ? 1 : 0),
      );
      expect(document.contains(value)).toBe(true);
      expect(value.value).toBe('about 12k');
    }
  });

  it('goes on in the row of the entry that is left', async () => {
    renderTab(fakeWorld(NO_TAB, LOG), `#/entry/${LOG[1]?.id}`);
    const title = await screen.findByRole('heading', { level: 1, name: /Halden/ });
    await screen.findByRole('link', { name: /Halden/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await go('#/log');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('href')).toBe(
        `#/entry/${encodeURIComponent(LOG[1]?.id ?? '')}`,
      ),
    );
  });
});

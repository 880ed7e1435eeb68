// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DUE_ENTRIES, WATCHED } from '../../../../test/e2e/gallery/cases-due.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;

function opened(change?: (world: FakeWorld) => void): FakeWorld {
  const world = fakeWorld(NO_TAB, DUE_ENTRIES);
  world.proposals.set(WATCHED.id, WATCHED);
  change?.(world);
  renderApp(world, '#/log');
  return world;
}

const section = async () => within(await screen.findByRole('region', { name: /^Due/ }));
const sentences = async () =>
  (await section()).getAllByRole('listitem').map((item) => item.querySelector('a, span')?.textContent);
const pressed = async (name: RegExp) =>
  fireEvent.click(await (await section()).findByRole('button', { name }));

describe('what is due', () => {
  it('stands first, oldest first, as sentences about people', async () => {
    opened();
    expect(await sentences()).toEqual([
      'No decision from Tom Okafor?',
      'Ask Marlowe for a logistics case',
      'Priya Nair hasn’t answered',
      'What did you take from María Fernanda Rodríguez-Echeverría?',
      'Thank María Fernanda Rodríguez-Echeverría',
      'Call with Lucía Vega',
    ]);
    (await section()).getByText(/^On Wed 18 Nov, 10:45$/);
    (await section()).getByText(/^Your action for Dana Whitfield, due Mon 16 Nov, 2 days late$/);
  });

  it('is not there where nothing is', async () => {
    renderApp(fakeWorld(NO_TAB, DUE_ENTRIES.slice(4)), '#/log');
    await screen.findByText(/All entries/);
    expect(screen.queryByRole('region', { name: /^Due/ })).toBeNull();
  });

  it('can be ticked, and that taken back', async () => {
    const world = opened();
    await pressed(/^Done/);
    await waitFor(() => expect(world.entries.get('northwind')?.action?.doneAt).not.toBeNull());
    await waitFor(async () => expect(await sentences()).not.toContain('Ask Marlowe for a logistics case'));
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => expect(await sentences()).toContain('Ask Marlowe for a logistics case'));
    expect(world.entries.get('northwind')?.action?.doneAt).toBeNull();
  });

  it('says so when a tick could not be written, and keeps the thing', async () => {
    opened((world) => world.failWrites(new Error('closed')));
    await pressed(/^Done/);
    await screen.findByRole('alert');
    expect(await sentences()).toContain('Ask Marlowe for a logistics case');
  });

  it('opens the thread of what must be read again, and the page of everything else', async () => {
    const world = opened();
    await pressed(/^Decide/);
    expect(world.opened).toEqual([WATCHED.threadUrl]);
    location.hash = '#/log';
    await pressed(/^Call/);
    expect(location.hash).toBe('#/call/vega');
  });

  it('is walked with arrows', async () => {
    opened();
    const [first, second] = (await section()).getAllByRole('button');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
  });

  it('shows in an empty log as well: a proposal is waited for before there is an entry', async () => {
    const world = fakeWorld(NO_TAB);
    world.proposals.set(WATCHED.id, WATCHED);
    renderApp(world, '#/log');
    expect(await sentences()).toEqual(['No decision from Tom Okafor?']);
    await screen.findByRole('heading', { name: 'Your log starts with the next no' });
  });

  it('is never called nothing where it could not be read', async () => {
    const world = fakeWorld(NO_TAB, DUE_ENTRIES);
    world.services.dueList = () => Promise.reject(new Error('closed'));
    renderApp(world, '#/log');
    await screen.findByText(/^What is due could not be read/);
  });
});

it('tells of every entry how far it is', async () => {
  opened();
  await screen.findByText(/All entries/);
  const states = screen
    .getAllByText(/ · (Another provider)$/)
    .map((line) => line.textContent?.split(' · ')[0]);
  expect(states.sort()).toEqual([
    'Asked 10 Nov',
    'Call Wed 18 Nov, 10:45',
    'Call held',
    'Closed 10 Nov, no answer seen',
    'Learned',
    'Won back',
  ]);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { INES } from '../../../../test/e2e/gallery/states-entry.ts';
import type { Opportunity } from '../../../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;

function opened(shown: Opportunity): FakeWorld {
  const world = fakeWorld(NO_TAB, [shown]);
  renderApp(world, `#/entry/${shown.id}`);
  return world;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => fireEvent.click(await button(name));
const status = (world: FakeWorld, id: string) => world.entries.get(id)?.status;
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
/** Once the page listens: its effects come after what is seen. */
async function key(name: string): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  fireEvent.keyDown(document.body, { key: name });
}
/** They talked for so many minutes, as the user says. */
async function talked(minutes: string): Promise<void> {
  await press('We talked');
  fireEvent.input(await screen.findByLabelText('Minutes'), { target: { value: minutes } });
  await press('Log the call');
}
/** Goes where a link leads. */
const follow = (link: HTMLElement) => {
  location.hash = link.getAttribute('href') ?? '';
};
/** What happened, newest first. */
const happened = () =>
  [...document.querySelectorAll('main ol:not([aria-label]) > li')].map((row) => row.firstChild?.textContent);

describe('an entry without any mail client', () => {
  it('is walked from the no to the closing, each step with its day', async () => {
    const world = opened(INES);
    await heading('Ines Almeida');
    fireEvent.change(await screen.findByLabelText('On', { selector: '[max]' }), {
      target: { value: '2026-11-10' },
    });
    await press('I asked them');
    await waitFor(() => expect(status(world, 'ines')).toBe('asked'));
    expect(world.entries.get('ines')?.request).toEqual({
      insertedAt: null,
      text: null,
      choice: null,
      sentAt: '2026-11-10T11:00:00.000Z',
      sentId: null,
    });
    await press('I reminded them');
    await waitFor(() => expect(status(world, 'ines')).toBe('nudged'));
    expect(screen.queryByRole('button', { name: 'I reminded them' })).toBeNull();
    await press('They said yes');
    await waitFor(() => expect(status(world, 'ines')).toBe('accepted'));
    await button('Plan the call');
    await talked('10');
    await waitFor(() => expect(status(world, 'ines')).toBe('held'));
    expect(world.entries.get('ines')?.call).toMatchObject({ elapsed: 600, endedAt: NOW.toISOString() });
    await heading('What will you take from Ines?');
    location.hash = '#/entry/ines';
    await press('I thanked them');
    await waitFor(() => expect(world.entries.get('ines')?.thanks?.sentAt).toBe(NOW.toISOString()));
    await press('Close');
    await waitFor(() => expect(status(world, 'ines')).toBe('closed'));
    expect(happened()).toEqual([
      'Closed',
      'Thanked',
      'Debrief held, 10 mins',
      'Ines said yes',
      'Reminded',
      'Logged',
      'Asked',
    ]);
    await press('Reopen');
    await waitFor(() => expect(status(world, 'ines')).toBe('held'));
  });

  it.each([
    ['They answered in writing', 'written', 'Write one lesson'],
    ['They would rather not', 'declined', 'I left with thanks'],
    ['Close', 'closed', 'Reopen'],
  ] as const)('can go on with “%s”, and back by Undo', async (act, next, offers) => {
    const world = opened(INES);
    await press(act);
    await waitFor(() => expect(status(world, 'ines')).toBe(next));
    await button(offers);
    await undo();
    await waitFor(() => expect(world.entries.get('ines')).toMatchObject({ status: 'logged', reply: null }));
    expect(world.entries.get('ines')?.call?.endedAt ?? null).toBeNull();
  });

  it('is planned, held, learned from and thanked with the pages it leads to', async () => {
    const world = opened(INES);
    const ines = () => world.entries.get('ines');
    await press('I asked them');
    await press('They said yes');
    await press('Plan the call');
    await heading('Ines said yes');
    await press('Keep this time');
    await waitFor(() => expect(ines()?.call?.plan).not.toBeNull());
    follow(await screen.findByRole('link', { name: 'Ines Almeida' }));
    await heading('Ines Almeida');
    expect(happened()).toContain('Call planned');
    await talked('25');
    await heading('What will you take from Ines?');
    expect(ines()).toMatchObject({ status: 'held', call: { elapsed: 1500 } });
    fireEvent.input(await screen.findByLabelText('One lesson'), { target: { value: 'Ask who decides.' } });
    await press('Write the thank-you');
    await waitFor(() => expect(ines()).toMatchObject({ lesson: 'Ask who decides.', status: 'held' }));
    await press('I sent it');
    await waitFor(() => expect(ines()).toMatchObject({ status: 'closed', closedAt: NOW.toISOString() }));
    location.hash = '#/entry/ines';
    await heading('Ines Almeida');
    screen.getByText('Ask who decides.', { selector: 'p' });
    expect(happened()).toEqual([
      'Closed',
      'Thanked',
      'Debrief held, 25 mins',
      'Ines said yes',
      'Asked',
      'Logged',
    ]);
    expect(world.inserted).toEqual([]);
    expect(world.opened).toEqual([]);
  });

  it('has a call only with a length that a call can have, and takes it back on the next page', async () => {
    const world = opened(INES);
    await talked('0');
    await screen.findByText('5 to 60 minutes.');
    expect(status(world, 'ines')).toBe('logged');
    fireEvent.input(screen.getByLabelText('Minutes'), { target: { value: '20' } });
    await press('Log the call');
    await heading('What will you take from Ines?');
    await undo();
    await waitFor(() => expect(world.entries.get('ines')).toMatchObject({ status: 'logged', reply: null }));
    expect(world.entries.get('ines')?.call?.endedAt ?? null).toBeNull();
  });

  it('takes the last act back by its key', async () => {
    const world = opened(INES);
    await press('I asked them');
    await screen.findByText('Noted as sent');
    await key('z');
    await waitFor(() => expect(status(world, 'ines')).toBe('logged'));
  });

  it('says so when an act could not be written', async () => {
    const world = opened(INES);
    world.failWrites(new Error('closed'));
    await press('I asked them');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was changed/);
    expect(status(world, 'ines')).toBe('logged');
  });
});

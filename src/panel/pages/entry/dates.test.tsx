// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { DANA_DONE, DANA_SAID_YES } from '../../../../test/e2e/gallery/states-entry.ts';
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

const press = async (name: string) => fireEvent.click(await button(name));
const status = (world: FakeWorld, id: string) => world.entries.get(id)?.status;
const undo = async () => fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));

describe('a dated thing', () => {
  const change = async (name: string) => press(`Change: ${name}`);
  const row = (name: string) =>
    within(screen.getByRole('button', { name: `Change: ${name}` }).closest('li') as HTMLElement);

  it('gets another date, and keeps its time of day', async () => {
    const world = opened(DANA_DONE);
    await change('Asked');
    fireEvent.change(row('Asked').getByLabelText('On'), { target: { value: '2026-11-12' } });
    await waitFor(() => expect(world.entries.get('dana')?.request?.sentAt).toBe('2026-11-12T09:44:00.000Z'));
    await undo();
    await waitFor(() => expect(world.entries.get('dana')?.request?.sentAt).toBe('2026-11-11T09:44:00.000Z'));
  });

  it('takes along what happened by it: a call its end, the last thanks the closing', async () => {
    const world = opened(DANA_DONE);
    await change('Debrief held, 10 mins');
    fireEvent.change(row('Debrief held, 10 mins').getByLabelText('On'), { target: { value: '2026-11-16' } });
    await waitFor(() =>
      expect(world.entries.get('dana')?.call).toMatchObject({
        startedAt: '2026-11-16T14:00:00.000Z',
        endedAt: '2026-11-16T14:09:40.000Z',
        elapsed: 580,
      }),
    );
    await change('Thanked');
    fireEvent.change(row('Thanked').getByLabelText('On'), { target: { value: '2026-11-18' } });
    await screen.findByText('Changed: Thanked');
    expect(world.entries.get('dana')).toMatchObject({
      thanks: { sentAt: '2026-11-18T15:31:00.000Z' },
      closedAt: '2026-11-18T15:31:00.000Z',
    });
  });

  it('cannot lie ahead', async () => {
    const world = opened(DANA_DONE);
    await change('Asked');
    fireEvent.change(row('Asked').getByLabelText('On'), { target: { value: '2026-12-01' } });
    await screen.findByText('That day has not come yet.');
    expect(world.entries.get('dana')?.request?.sentAt).toBe('2026-11-11T09:44:00.000Z');
  });

  it('is removed, and the status follows; Undo brings it back', async () => {
    const world = opened(DANA_SAID_YES);
    await change('Dana said yes');
    fireEvent.click(row('Dana said yes').getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(world.entries.get('dana')).toMatchObject({ status: 'asked', reply: null }));
    await undo();
    await waitFor(() => expect(status(world, 'dana')).toBe('accepted'));
  });

  it('stays where the path rests on it, and says why', async () => {
    const world = opened(DANA_SAID_YES);
    await change('Asked');
    fireEvent.click(row('Asked').getByRole('button', { name: 'Remove' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Nothing was changed: an answer is already in your log.',
    );
    expect(status(world, 'dana')).toBe('accepted');
    cleanup();

    opened(DANA_DONE);
    await change('Debrief held, 10 mins');
    screen.getByText('To remove it, remove the thank-you first.');
  });

  it.each([
    ['Closed', { closedAt: null, status: 'held' }],
    ['Thanked', { thanks: null, status: 'held' }],
    ['The no', { decidedAt: null }],
    ['Debrief agreed', { agreement: { offeredAt: '2026-11-03T16:05:00.000Z', agreedAt: null, how: null } }],
  ])('can be removed: %s', async (name, left) => {
    const world = opened(DANA_DONE);
    await change(name);
    fireEvent.click(row(name).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(world.entries.get('dana')).toMatchObject(left));
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, entry, ready } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { DANA_YES, withCall } from '../../../../test/e2e/gallery/states-call.ts';
import { twoSlots } from '../../../followup/slots.ts';
import type { Opportunity } from '../../../model.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const PLAN = { at: '2026-11-24T15:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T16:00' };
/** What the room `followup` offers first. */
const SUGGESTED = twoSlots(DEFAULT_SETTINGS, { now: NOW, zone: 'Europe/Madrid' }, 10)[0].wall;
const PLANNED = withCall({ plan: PLAN, place: '+34 600 000 000' });

function open(shown: Opportunity): FakeWorld {
  const world = fakeWorld(ready(DANA), [shown]);
  renderApp(world, '#/schedule/dana');
  return world;
}

const call = (world: FakeWorld) => world.entries.get('dana')?.call;
const field = async (name: string) => (await screen.findByLabelText(name)) as HTMLInputElement;
const write = async (name: string, value: string) =>
  fireEvent.input(await field(name), { target: { value } });
const press = async (name: string) => fireEvent.click(await button(name));

describe('a plan', () => {
  it('is suggested, and nothing is kept before it is used', async () => {
    const world = open(DANA_YES);
    expect((await field('Day')).value).toBe(SUGGESTED.slice(0, 10));
    await screen.findByText(/A suggestion/);
    expect(call(world)).toBeNull();
    await press('Keep this time');
    await waitFor(() => expect(call(world)?.plan?.wall).toBe(SUGGESTED));
    await screen.findByText(/Saved on this device/);
    expect(screen.queryByText(/A suggestion/)).toBeNull();
  });

  it('is written as its fields change, with its zone', async () => {
    const world = open(PLANNED);
    await write('Day', '2026-11-25');
    await write('Start', '09:30');
    await write('Minutes', '15');
    await waitFor(() =>
      expect(call(world)).toMatchObject({
        plan: { at: '2026-11-25T08:30:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-25T09:30' },
        minutes: 15,
        place: '+34 600 000 000',
      }),
    );
  });

  it('is not written while a field is empty, and says so', async () => {
    const world = open(PLANNED);
    await write('Day', '');
    await screen.findByText('Choose a day.');
    await press('Confirm by reply');
    await screen.findByText(/First choose a day/);
    await write('Day', '2026-11-26');
    await waitFor(() => expect(call(world)?.plan?.wall).toBe('2026-11-26T16:00'));
    expect(screen.queryByText(/First choose a day/)).toBeNull();
  });

  it('is written when the page is left at once', async () => {
    const world = open(PLANNED);
    await write('Phone or link', 'https://meet.example/dana');
    location.hash = '#/log';
    await waitFor(() => expect(call(world)?.place).toBe('https://meet.example/dana'));
  });

  it('goes back to what it was, a field that was typed in pieces as a whole', async () => {
    const world = open(PLANNED);
    await write('Phone or link', '+34 7');
    await waitFor(() => expect(call(world)?.place).toBe('+34 7'));
    await write('Phone or link', '+34 700 000 000');
    await waitFor(() => expect(call(world)?.place).toBe('+34 700 000 000'));
    await press('Undo');
    await waitFor(() => expect(call(world)?.place).toBe('+34 600 000 000'));
    expect((await field('Phone or link')).value).toBe('+34 600 000 000');
  });

  it('can be removed, and comes back', async () => {
    const world = open(PLANNED);
    await press('Remove the time');
    await screen.findByText('The time is removed');
    expect(call(world)?.plan).toBeNull();
    await press('Undo');
    await waitFor(() => expect(call(world)?.plan).toEqual(PLAN));
  });

  it('did not take place, once its time is over', async () => {
    const past = { at: '2026-11-17T15:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-17T16:00' };
    const world = open(withCall({ plan: past }));
    await screen.findByText('This time is in the past.');
    await press('It did not take place');
    await waitFor(() => expect(call(world)?.plan).toBeNull());
  });

  it('keeps its words on the page when it could not be written', async () => {
    const world = open(PLANNED);
    world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await write('Phone or link', 'https://meet.example/dana');
    await screen.findByText(/^Not saved: the disk is full\. Your text stays here/);
    expect((await field('Phone or link')).value).toBe('https://meet.example/dana');
    world.failWrites(null);
    await press('Try again');
    await waitFor(() => expect(call(world)?.place).toBe('https://meet.example/dana'));
  });

  it('does not take along what is to be learned', async () => {
    const world = open(PLANNED);
    await write('Minutes', '15');
    await waitFor(() => expect(call(world)?.minutes).toBe(15));
    await write('The one thing you want to learn', 'References?');
    await waitFor(() => expect(call(world)?.aim).toBe('References?'));
    expect(call(world)).toMatchObject({ minutes: 15, plan: PLAN });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the zone', () => {
  it('is the user’s own, and another one is said in both', async () => {
    const world = open(PLANNED);
    await screen.findByText('Madrid time.');
    expect(screen.queryByRole('combobox')).toBeNull();
    await press('Another time zone');
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'Europe/Lisbon' } });
    await screen.findByText(/^Lisbon time\. For you in Madrid it is 17:00\.$/);
    await waitFor(() => expect(call(world)?.plan?.at).toBe('2026-11-24T16:00:00.000Z'));
  });
});

describe('the calendar', () => {
  it('shows what goes there, and opens it filled in', async () => {
    const world = open(PLANNED);
    await screen.findByText(/Debrief with Dana · Tue 24 Nov · 16:00 · 10 minutes · \+34 600 000 000/);
    await press('Google Calendar');
    await waitFor(() => expect(world.outside).toHaveLength(1));
    const link = new URL(world.outside[0] ?? '');
    expect(link.host).toBe('calendar.google.com');
    expect(link.href).toContain('20261124T150000Z');
    await press('Outlook');
    await waitFor(() => expect(world.outside).toHaveLength(2));
    expect(new URL(world.outside[1] ?? '').host).toMatch(/^outlook\./);
  });

  it('is handed a file', async () => {
    const world = open(PLANNED);
    await press('File');
    await waitFor(() => expect(world.files).toHaveLength(1));
    expect(world.files[0]).toMatchObject({ name: '2026-11-24.ics', type: 'text/calendar' });
    expect(world.files[0]?.text).toContain('DTSTART:20261124T150000Z');
  });

  it('keeps a suggestion that is put there', async () => {
    const world = open(DANA_YES);
    await press('File');
    await waitFor(() => expect(call(world)?.plan?.wall).toBe(SUGGESTED));
  });
});

describe('the reminder', () => {
  it('can be off', async () => {
    const world = open(PLANNED);
    fireEvent.click(await screen.findByRole('checkbox'));
    await waitFor(() => expect(call(world)?.remindBefore).toBeNull());
  });

  it('says where it shows, and turns notifications on by the click that wants them', async () => {
    const world = open(PLANNED);
    world.allowNotifications(false);
    await press('Turn notifications on');
    await screen.findByText(/The browser did not allow them/);
    expect(world.settings.notifications).toBe(false);
    world.allowNotifications(true);
    await press('Turn notifications on');
    await waitFor(() => expect(world.settings.notifications).toBe(true));
    await waitFor(() => expect(screen.queryByText(/Notifications are off/)).toBeNull());
  });
});

describe('the confirmation', () => {
  it('is a letter with the time in it, that goes into the reply', async () => {
    const world = open(PLANNED);
    await press('Confirm by reply');
    await screen.findByRole('heading', { level: 1, name: 'Tell Dana that it is settled' });
    const letter = (await screen.findByRole('textbox', { name: 'Your reply' })) as HTMLTextAreaElement;
    expect(letter.value).toContain('24 November at 16:00');
    await press('Change the time');
    await field('Day');
    await press('Confirm by reply');
    const text = ((await screen.findByRole('textbox', { name: 'Your reply' })) as HTMLTextAreaElement).value;
    await press('Insert into reply');
    await waitFor(() => expect(world.inserted).toEqual([text]));
    await waitFor(() => expect(world.entries.get('dana')?.confirmation?.insertedAt).toBe(NOW.toISOString()));
  });

  it('is no longer the main thing once it was sent', async () => {
    open({
      ...PLANNED,
      confirmation: { insertedAt: null, text: null, sentAt: NOW.toISOString(), sentId: 'dana-5' },
    });
    await screen.findByText('Confirmed on Wed 18 Nov.');
    await press('Start the call now');
    await waitFor(() => expect(location.hash).toBe('#/call/dana'));
  });
});

describe('where no call can be planned', () => {
  it('says why', async () => {
    open({ ...DANA_YES, status: 'closed', closedAt: NOW.toISOString() });
    await screen.findByText(/closed/i);
    expect(screen.queryByLabelText('Day')).toBeNull();
  });

  it('plans one by hand without any mail', async () => {
    const world = open(
      entry({
        contact: { name: 'Ines Almeida', email: null },
        threadKey: null,
        threadUrl: null,
        reply: null,
      }),
    );
    await screen.findByRole('heading', { level: 1, name: 'A time to talk with Ines' });
    await press('Keep this time');
    await waitFor(() =>
      expect(world.entries.get('dana')).toMatchObject({ status: 'accepted', reply: { as: 'accepted' } }),
    );
  });
});

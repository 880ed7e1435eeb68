// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { isBookingLink } from './booking-link.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

function opened(change?: (world: FakeWorld) => void): FakeWorld {
  const world = fakeWorld({ status: 'no-mail-tab', view: null });
  change?.(world);
  renderApp(world, '#/settings');
  return world;
}

const field = (name: string) => screen.findByLabelText(name) as Promise<HTMLInputElement>;
const type = async (name: string, value: string) => fireEvent.input(await field(name), { target: { value } });

const NUDGE = 'Offer a reminder after so many working days';

describe('the settings of the path', () => {
  it('apply at once and say so', async () => {
    const world = opened();
    await type(NUDGE, '4');
    await waitFor(() => expect(world.settings.nudgeAfter).toBe(4));
    await screen.findByText(/^Saved on this device/);
  });

  it.each(['0', '31', '4.5', ''])(
    'keep the old number where “%s” was typed, and say what to type',
    async (words) => {
      const world = opened();
      await type(NUDGE, words);
      await screen.findByText('A whole number from 1 to 30, please. Until then 5 holds.');
      expect(world.settings.nudgeAfter).toBe(5);
    },
  );

  it('say that nothing was saved when it was not', async () => {
    opened((world) => world.failWrites(new Error('closed')));
    await type(NUDGE, '4');
    await screen.findByText(/^Nothing was changed/);
  });

  it('ask about decisions only once that is chosen', async () => {
    const world = opened();
    expect(screen.queryByLabelText('After so many days')).toBeNull();
    fireEvent.click(await screen.findByLabelText(/^Ask me when a proposal gets no decision/));
    await waitFor(() => expect(world.settings.noDecisionAfter).toBe(21));
    await type('After so many days', '30');
    await waitFor(() => expect(world.settings.noDecisionAfter).toBe(30));
  });

  it('store no wrong address of a booking page', async () => {
    const world = opened((made) => Object.assign(made.settings, { slotOffer: 'link' }));
    fireEvent.input(await box('Address of your booking page'), { target: { value: 'javascript:alert(1)' } });
    await screen.findByText(/^That is no web address/);
    expect(world.settings.bookingLink).toBe('');
    fireEvent.input(await box('Address of your booking page'), {
      target: { value: 'https://meet.marlowe.example/sam' },
    });
    await waitFor(() => expect(world.settings.bookingLink).toBe('https://meet.marlowe.example/sam'));
  });

  it('turn notifications on only if the browser allows them', async () => {
    const world = opened((made) => made.allowNotifications(false));
    fireEvent.click(await screen.findByLabelText(/^Notifications/));
    await screen.findByText(/Everything due still stands at the top of your log/);
    expect(world.settings.notifications).toBe(false);
    expect(((await screen.findByLabelText(/^Notifications/)) as HTMLInputElement).checked).toBe(false);
    world.allowNotifications(true);
    fireEvent.click(await screen.findByLabelText(/^Notifications/));
    await waitFor(() => expect(world.settings.notifications).toBe(true));
    await screen.findByLabelText(/^Names in notifications/);
  });
});

it('takes for a booking page what a browser would open, encrypted', () => {
  expect(isBookingLink('https://meet.example/sam?x=1')).toBe(true);
  for (const words of ['http://meet.example', 'meet.example', 'https://localhost', 'javascript:1', '']) {
    expect(isBookingLink(words)).toBe(false);
  }
});

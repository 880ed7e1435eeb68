// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ready } from '../../../../test/e2e/gallery/cases.ts';
import { offIn } from '../../../../test/e2e/gallery/cases-email.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

it('says where it is off, and is switched on there and nowhere else', async () => {
  const account = 'sam@marlowe.example';
  const world = fakeWorld(ready(offIn({ client: 'gmail', account })));
  Object.assign(world.settings, { offAccounts: ['jo@marlowe.example', account], offClients: ['outlook'] });
  renderApp(world);
  await heading('Off for this account');
  await screen.findByText(account);
  fireEvent.click(await button('Switch on here'));
  await waitFor(() => expect(world.settings.offAccounts).toEqual(['jo@marlowe.example']));
  expect(world.settings.offClients).toEqual(['outlook']);
});

it('says the same of a whole client, and when it could not be switched on', async () => {
  const world = fakeWorld(ready(offIn({ client: 'outlook', account: null })));
  Object.assign(world.settings, { offClients: ['gmail', 'outlook'] });
  const { write } = world.services.settings;
  world.services.settings.write = () => Promise.reject(new Error('no disk'));
  renderApp(world);
  await heading('Off in Outlook');
  fireEvent.click(await button('Switch on here'));
  await screen.findByRole('alert');
  world.services.settings.write = write;
  fireEvent.click(await button('Switch on here'));
  await waitFor(() => expect(world.settings.offClients).toEqual(['gmail']));
  expect(screen.queryByRole('alert')).toBeNull();
});

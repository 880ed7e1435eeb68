// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOG, ready, TOM } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import type { Settings } from '../../services.ts';
import { type RowId, rowTexts } from './setting-texts.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

function opened(settings: Partial<Settings> = {}, change?: (world: FakeWorld) => void): FakeWorld {
  const world = fakeWorld(ready(TOM), LOG);
  Object.assign(world.settings, settings);
  change?.(world);
  renderApp(world, '#/settings');
  return world;
}

const control = (name: string) => screen.findByLabelText(name) as Promise<HTMLInputElement>;
const row = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-row=${id}]`);
  if (!found) throw new Error(`no row ${id}`);
  return within(found);
};
const switchIt = async (name: string) => fireEvent.click(await control(name));

const ROWS: [id: RowId, name: string, value: string | boolean, stored: Partial<Settings>][] = [
  ['name', 'Your name', 'Samira', { senderName: 'Samira' }],
  ['signs', 'Sign drafts', false, { signsDrafts: false }],
  ['tone', 'Tone', 'request.formal', { tone: 'request.formal' }],
  ['language', 'Language of drafts', 'fr', { draftLanguage: 'fr' }],
  ['register', 'Spanish', 'usted', { spanishRegister: 'usted' }],
  ['minutes', 'Minutes', '15', { minutes: 15 }],
  ['remindTime', 'Time of day for reminders', '08:30', { remindTime: '08:30' }],
  ['names', 'Names in notifications', true, { namesInNotifications: true }],
  ['listen', 'Listen reminders in the call', false, { listenReminders: false }],
  ['gmail', 'Gmail', false, { offClients: ['gmail'] }],
  ['outlook', 'Outlook', false, { offClients: ['outlook'] }],
  ['seenBefore', '“Seen before” beside mails', false, { seenBefore: false }],
  ['lessons', 'Lessons while you write a proposal', false, { lessonsInProposals: false }],
  ['agreement', 'Offer the debrief agreement in proposals', false, { offerAgreement: false }],
  ['theme', 'Theme', 'dark', { theme: 'dark' }],
  ['letterKeys', 'Single-letter keys', false, { letterKeys: false }],
];

describe('a setting', () => {
  it.each(['writing', 'reminders', 'places', 'looks'])(
    'of %s is stored as it is changed, and put back by its reset',
    async (group) => {
      const world = opened();
      const before = structuredClone(world.settings);
      await control('Theme');
      const rows = ROWS.filter(([id]) => rowTexts(id).group === group);
      expect(rows).not.toEqual([]);
      for (const [id, name, value, stored] of rows) {
        const element = row(id).getByLabelText<HTMLInputElement>(name);
        const effect = document.getElementById(element.getAttribute('aria-describedby') ?? '');
        expect(effect?.textContent, name).toBeTruthy();
        if (typeof value === 'boolean') fireEvent.click(element);
        else if (element.tagName === 'SELECT') fireEvent.change(element, { target: { value } });
        else fireEvent.input(element, { target: { value } });
        await waitFor(() => expect(world.settings, name).toEqual({ ...before, ...stored }));
        await waitFor(() =>
          expect(document.querySelector('output')?.textContent).toMatch(/^Saved on this device/),
        );
        const reset = row(id).getByText(/^Reset/);
        fireEvent.click(reset);
        await waitFor(() => expect(world.settings, name).toEqual(before));
        await waitFor(() => expect(reset.isConnected, name).toBe(false));
        expect(document.activeElement, name).toBe(element);
      }
    },
  );

  it('is as it was, and says so in its row, when it could not be stored', async () => {
    const world = opened({}, (made) => made.failWrites(new Error('closed')));
    await switchIt('Sign drafts');
    await waitFor(() => expect(row('signs').getByRole('alert').textContent).toMatch(/^Nothing was changed/));
    expect((await control('Sign drafts')).checked).toBe(true);
    fireEvent.input(await control('Your name'), { target: { value: 'Sam' } });
    await waitFor(() => expect(row('name').getByRole('alert').textContent).toMatch(/^Nothing was changed/));
    expect((await control('Your name')).value).toBe('');
    expect(screen.queryByText(/^Saved/)).toBeNull();
    expect(world.settings).toMatchObject({ signsDrafts: true, senderName: '' });
  });

  it('stays as it was pressed while it is written, and follows other windows', async () => {
    const world = opened();
    await control('Minutes');
    world.hold();
    await switchIt('Sign drafts');
    await screen.findByText('Saving');
    expect((await control('Sign drafts')).checked).toBe(false);
    world.release();
    await screen.findByText(/^Saved/);
    expect((await control('Sign drafts')).checked).toBe(false);
    await world.services.settings.write({ minutes: 15, signsDrafts: true });
    await waitFor(async () => expect((await control('Minutes')).value).toBe('15'));
    expect((await control('Sign drafts')).checked).toBe(true);
  });

  it('is never shown with a value that could not be read', async () => {
    const world = opened({}, (made) => made.failReads(new Error('closed')));
    await screen.findByText('Your settings could not be opened');
    expect(screen.queryByLabelText('Sign drafts')).toBeNull();
    screen.getByRole('link', { name: 'Templates' });
    world.failReads(null);
    fireEvent.click(await button('Try again'));
    await control('Sign drafts');
  });
});

describe('accounts', () => {
  const OWN = 'sam@marlowe.example';

  it('are those of the log and of the mail in view, each switched off and on again', async () => {
    const world = opened();
    await switchIt(OWN);
    await waitFor(() => expect(world.settings.offAccounts).toEqual([OWN]));
    await switchIt(OWN);
    await waitFor(() => expect(world.settings.offAccounts).toEqual([]));
    expect((await control(OWN)).checked).toBe(true);
  });

  it('can be named before they are met, in small letters', async () => {
    const world = opened();
    fireEvent.input(await box('Another address'), { target: { value: 'sam' } });
    fireEvent.click(await button('Switch off'));
    await screen.findByText(/^That is no mail address/);
    fireEvent.input(await box('Another address'), { target: { value: ' Sam@Private.example ' } });
    fireEvent.click(await button('Switch off'));
    await waitFor(() => expect(world.settings.offAccounts).toEqual(['sam@private.example']));
    expect((await control('sam@private.example')).checked).toBe(false);
    expect((await box('Another address')).value).toBe('');
  });
});

describe('single-letter keys', () => {
  const search = () => screen.findByRole('searchbox', { name: 'Search settings' });

  it('work, and do nothing once they are switched off', async () => {
    opened();
    await control('Single-letter keys');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(await search());
    await switchIt('Single-letter keys');
    await screen.findByText(/^Saved/);
    (document.activeElement as HTMLElement).blur();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).not.toBe(await search());
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'l' });
    expect(location.hash).toBe('#/settings');
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../test/e2e/gallery/cases.ts';
import { PRIYA_WRITTEN, priya, replied } from '../../../test/e2e/gallery/cases-email.ts';
import { type FakeWorld, fakeWorld } from '../../../test/e2e/gallery/fakes.ts';
import { box, renderApp } from '../../../test/e2e/gallery/render-app.tsx';
import type { Settings } from '../services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const letter = () => box('Your reply');
const value = async (name: string) =>
  ((await screen.findByRole('combobox', { name })) as HTMLSelectElement).value;
const choose = async (name: string, option: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name }), { target: { value: option } });

function answering(settings: Partial<Settings>): FakeWorld {
  const world = fakeWorld(ready(DANA));
  Object.assign(world.settings, settings);
  renderApp(world);
  return world;
}

describe('drafts that begin as the user wishes', () => {
  it('are signed with their own name', async () => {
    answering({ senderName: '  Sam the Builder ' });
    expect((await letter()).value).toMatch(/\nSam the Builder$/);
  });

  it('are signed with no name where the mailbox signs', async () => {
    answering({ senderName: 'Sam', signsDrafts: false });
    expect((await letter()).value).toMatch(/,$/);
    expect((await letter()).value).not.toContain('Sam');
  });

  it('are in their tone, language, register and length', async () => {
    answering({ tone: 'request.warm', draftLanguage: 'es', spanishRegister: 'usted', minutes: 15 });
    expect((await letter()).lang).toBe('es');
    expect((await letter()).value).toContain('15 minutos');
    expect([await value('Template'), await value('Language'), await value('Length')]).toEqual([
      'request.warm',
      'es usted',
      '15',
    ]);
  });

  it('keep what was chosen for one mail when the settings change', async () => {
    const world = answering({ tone: 'request.warm', minutes: 15 });
    await choose('Template', 'request.formal');
    await world.services.settings.write({ tone: 'request.short', minutes: 10, senderName: 'Samira' });
    await waitFor(async () => expect((await letter()).value).toMatch(/Samira$/));
    expect([await value('Template'), await value('Length')]).toEqual(['request.formal', '15']);
  });

  it('are not what a saved draft becomes', async () => {
    const world = fakeWorld(ready(DANA));
    Object.assign(world.settings, { tone: 'request.warm', draftLanguage: 'fr', signsDrafts: false });
    const threadKey = DANA.threadKey ?? '';
    const choice = { template: 'request.formal', language: 'en', register: 'tu', minutes: 10 } as const;
    world.drafts.set(threadKey, { threadKey, choice, text: 'My own words.', changedAt: '' });
    renderApp(world);
    expect((await letter()).value).toBe('My own words.');
    expect([await value('Template'), await value('Language')]).toEqual(['request.formal', 'en']);
  });

  it('follow the request of their entry first, and without one the settings', async () => {
    const wished = { draftLanguage: 'fr', signsDrafts: false } as const;
    const show = (entry: ReturnType<typeof priya>) => {
      const world = fakeWorld(ready(PRIYA_WRITTEN), [entry]);
      Object.assign(world.settings, wished);
      renderApp(world, '#/thank/priya');
    };
    const entry = priya(replied('written'));
    show(entry);
    expect((await letter()).lang).toBe('en');
    expect((await letter()).value).not.toContain('Sam');
    show({ ...entry, request: entry.request && { ...entry.request, choice: null } });
    expect((await letter()).lang).toBe('fr');
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { textLanguage } from '../../../platform/text.ts';
import { findSettings } from './find-settings.ts';
import { ROW_IDS } from './setting-texts.ts';

const language = vi.hoisted(() => ({ now: 'en-GB' }));
vi.mock('webextension-polyfill', async () => {
  const { i18nFor } = await import('../../../../test/e2e/gallery/i18n.ts');
  const all = { 'en-GB': i18nFor('en-GB'), es: i18nFor('es'), fr: i18nFor('fr') };
  return {
    default: {
      get i18n() {
        return all[language.now as keyof typeof all].i18n;
      },
    },
  };
});

afterEach(() => {
  cleanup();
  language.now = 'en-GB';
});

const ALL = { settings: true, taught: true };
const found = (typed: string) => [...(findSettings(typed, ALL)?.rows ?? [])];

describe('settings are found', () => {
  it.each([
    ['en-GB', 'NIGHT', ['theme']],
    ['en-GB', 'signature', ['name', 'signs']],
    ['en-GB', 'erase', ['privacy']],
    ['en-GB', 'notificatoins', ['notifications', 'names']],
    ['es', 'noche', ['theme']],
    ['es', 'duracion', ['minutes']],
    ['fr', 'prenom', ['name']],
    ['fr', 'tutoiement', ['register']],
  ])('in %s by %s', (locale, typed, rows) => {
    language.now = locale;
    expect(textLanguage()).toBe(locale.slice(0, 2));
    expect(found(typed)).toEqual(rows);
  });

  it('not at all by other words, and all of them while nothing is looked for', () => {
    expect(found('zzz')).toEqual([]);
    expect(findSettings('  ', ALL)).toBeNull();
  });

  it('only as far as they could be read', () => {
    const rows = ROW_IDS.filter((id) => findSettings('e', { settings: false, taught: false })?.rows.has(id));
    expect(rows).not.toContain('name');
    expect(rows).not.toContain('phrases');
    expect(rows).toContain('privacy');
  });
});

it('shows what was found with its words marked and counted, and all again after Escape', async () => {
  renderApp(fakeWorld({ status: 'none', view: null }), '#/settings');
  await screen.findByLabelText('Theme');
  const field = await screen.findByRole('searchbox', { name: 'Search settings' });
  fireEvent.input(field, { target: { value: 'backup' } });
  await screen.findByText(/^\d settings$/);
  expect(screen.getByText(/^\d settings$/).getAttribute('role')).toBe('status');
  expect(screen.queryByLabelText('Theme')).toBeNull();
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Backup');
  screen.getByRole('heading', { level: 2, name: 'Backup and privacy' });
  expect(screen.queryByRole('heading', { level: 2, name: 'Writing' })).toBeNull();

  fireEvent.input(field, { target: { value: 'zzz' } });
  await screen.findByText(/^No setting found\./);
  fireEvent.keyDown(field, { key: 'Escape' });
  await screen.findByLabelText('Theme');
  expect(document.querySelector('mark')).toBeNull();

  fireEvent.input(field, { target: { value: 'theme' } });
  fireEvent.click(await button('Clear the search'));
  await waitFor(() => expect(document.activeElement).toBe(field));
  await screen.findByLabelText('Minutes');
});

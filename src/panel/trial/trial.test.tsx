// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld } from '../../../test/e2e/gallery/fakes.ts';
import { sampleMails } from '../../languages/sample-mails.ts';
import { Trial } from './Trial.tsx';
import { createTrialWorld, type TrialWorld } from './trial-world.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

let real: FakeWorld;
let trial: TrialWorld;

beforeEach(() => {
  location.hash = '';
  real = fakeWorld({ status: 'no-mail-tab', view: null });
  const { zone, openOutside, saveFile, copy, openMail, openTab, now } = real.services;
  const outside = { zone, openOutside, saveFile, copy, openMail, openTab, settings: real.settings };
  trial = createTrialWorld(sampleMails.en, outside, now);
  render(<Trial world={trial} />);
});

afterEach(() => {
  cleanup();
  location.hash = '';
});

const entry = async () => (await trial.services.records.all())[0] ?? null;

it('goes from the no to the answer without the real log', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Insert into reply' }));
  const reply = await screen.findByRole('textbox', { name: 'Reply to Dana Whitfield' });
  expect((reply as HTMLTextAreaElement).value).toContain('Hi Dana');
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(async () => expect((await entry())?.status).toBe('asked'));
  fireEvent.click(await screen.findByRole('button', { name: 'See what Dana Whitfield answers' }));
  await waitFor(async () => expect((await entry())?.status).toBe('accepted'));
  expect(real.entries.size).toBe(0);
  expect(real.changes).toEqual([]);
});

it('shows no chip beside a mail that only sounds like a no', async () => {
  expect(screen.getByRole('button', { name: /Dana Whitfield said no/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Ines Almeida/ }));
  await screen.findByText(/Unfortunately I can't make Tuesday/);
  expect(screen.queryByRole('button', { name: /said no/ })).toBeNull();
});

it('has no page that is about keeping', async () => {
  location.hash = '#/keeping';
  expect(await screen.findByRole('heading', { name: 'This belongs to your real log' })).toBeTruthy();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, LOG, ready } from '../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../test/e2e/gallery/render-app.tsx';
import { LogTroubleError } from '../storage/health.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NEWER = 'A newer version of Lost & Learned has written this log';
const REFUSED = 'Nothing can be remembered here';

function opened(is: 'newer' | 'refused', hash: string): FakeWorld {
  const world = fakeWorld(ready(DANA), is === 'refused' ? [] : LOG);
  world.safety.setHealth({ is });
  world.failWrites(new LogTroubleError({ is }));
  renderApp(world, hash);
  return world;
}

describe('a log of a newer version', () => {
  it.each(['#/email', '#/log', '#/settings', '#/entry/dana', '#/bin', '#/new'])(
    'is said so on %s',
    async (hash) => {
      opened('newer', hash);
      await screen.findByText(NEWER);
      screen.getByText(/^Everything can be read, and nothing is lost\./);
    },
  );

  it('keeps what is typed, and says why it is not saved', async () => {
    opened('newer', '#/entry/dana');
    const notes = await box('Notes');
    fireEvent.input(notes, { target: { value: 'References.' } });
    await screen.findByText(
      /^Not saved: a newer version of Lost & Learned has written this log\. Your text stays here/,
    );
    expect(notes.value).toBe('References.');
  });

  it('says of an act that nothing was changed', async () => {
    const world = opened('newer', '#/entry/dana');
    world.services.bin.put = () => Promise.reject(new LogTroubleError({ is: 'newer' }));
    fireEvent.click(await button('Move to bin'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was changed: a newer version/);
  });
});

describe('no storage at all', () => {
  it.each(['#/email', '#/settings', '#/new', '#/bin'])('is said on %s, with what works', async (hash) => {
    opened('refused', hash);
    await screen.findByText(REFUSED);
    screen.getByText(/^What works: the chip in your mail, the request into your reply, Copy\.$/);
    screen.getByText(/^What does not: the log, your notes, reminders\./);
  });

  it('stands in the place of the log, once, and never as an empty one', async () => {
    opened('refused', '#/log');
    await screen.findByRole('heading', { level: 1, name: REFUSED });
    expect(screen.getAllByText(REFUSED)).toHaveLength(1);
    expect(screen.queryByText('Your log starts with the next no')).toBeNull();
  });

  it('does not keep the request from the reply', async () => {
    const world = opened('refused', '#/email');
    fireEvent.click(await button('Insert into reply'));
    await vi.waitFor(() => expect(world.inserted).toHaveLength(1));
  });
});

it('says nothing of a log that is well', async () => {
  renderApp(fakeWorld(ready(DANA), LOG), '#/log');
  await screen.findByRole('heading', { name: 'Log' });
  expect(screen.queryByText(NEWER)).toBeNull();
  expect(screen.queryByText(REFUSED)).toBeNull();
});

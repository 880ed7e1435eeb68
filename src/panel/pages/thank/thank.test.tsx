// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../../test/e2e/gallery/cases.ts';
import { PRIYA_WRITTEN } from '../../../../test/e2e/gallery/cases-email.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { DANA_YES } from '../../../../test/e2e/gallery/states-call.ts';
import {
  DANA_HELD,
  DANA_LEARNED,
  DANA_THANKED,
  PRIYA_WROTE,
} from '../../../../test/e2e/gallery/states-learn.ts';
import type { Opportunity } from '../../../model.ts';
import type { MailTab } from '../../services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_MAIL: MailTab = { status: 'no-mail-tab', view: null };

function open(shown: Opportunity, tab: MailTab = ready(DANA)): FakeWorld {
  const world = fakeWorld(tab, [shown]);
  renderApp(world, `#/thank/${shown.id}`);
  return world;
}

const dana = (world: FakeWorld) => world.entries.get('dana');
const press = async (name: string) => fireEvent.click(await button(name));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the thank-you', () => {
  it('names the lesson, the action and the day to ask again, and goes into the reply', async () => {
    const world = open(DANA_LEARNED);
    await title('Dana gave you ten minutes');
    const words = (await box('Your reply')).value;
    expect(words).toContain('lead with references from their own industry.');
    expect(words).toMatch(/[Aa]sk Marlow for a logistics case\./);
    expect(words).toContain('in touch in early March');
    await press('Insert into reply');
    await screen.findByText('It is in your reply.');
    expect(dana(world)?.thanks).toMatchObject({ text: words, sentAt: null });
  });

  it('answers a written answer with its own words', async () => {
    open(PRIYA_WROTE, ready(PRIYA_WRITTEN));
    await title('Priya wrote it down for you');
    expect((await box('Your reply')).value).toContain('that is clear and useful');
  });

  it.each([
    [9 * 60, 'Dana gave you 9 minutes'],
    [15 * 60 - 20, 'Dana gave you fifteen minutes'],
    [50, 'Dana gave you a minute'],
    [0, 'Dana gave you some time'],
  ])('says how long the call was: %d seconds', async (elapsed, says) => {
    open({ ...DANA_LEARNED, call: DANA_LEARNED.call && { ...DANA_LEARNED.call, elapsed } });
    await title(says);
  });

  it('with its mail not in view opens that mail or is copied', async () => {
    const world = open(DANA_LEARNED, NO_MAIL);
    await press('Open mail');
    expect(world.opened).toEqual([DANA_LEARNED.threadUrl]);
    await press('Copy');
    await waitFor(() => expect(world.copied).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Insert into reply' })).toBeNull();
  });

  it('can wait for tomorrow morning, and Undo takes the reminder back', async () => {
    const world = open(DANA_LEARNED);
    await press('Tomorrow 09:00');
    await waitFor(() =>
      expect(dana(world)?.remindAt).toMatchObject({ wall: '2026-11-19T09:00', zone: 'Europe/Madrid' }),
    );
    await button('Change');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Undo/ })).toHaveLength(2));
    // The page listens to keys only a moment after it shows the toast.
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: 'z' });
      expect(dana(world)?.remindAt).toBeNull();
    });
  });

  it('without a lesson says so, and leads there', async () => {
    open(DANA_HELD);
    await screen.findByText(/^No lesson is written yet/);
    const link = await screen.findByRole('link', { name: 'Write one lesson' });
    expect(link.getAttribute('href')).toBe('#/learn/dana');
  });
});

describe('once it is sent', () => {
  it('says when, and what comes next; not sent after all, the letter is back', async () => {
    const world = open(DANA_LEARNED);
    await press('I sent it');
    await title('You thanked Dana');
    await screen.findByText(/^Thanked on Wed 18 Nov, as you said\./);
    await screen.findByText('By Fri 27 Nov: Ask Marlow for a logistics case');
    await screen.findByText(/^On Mon 1 Mar 2027, ask again: One data team by summer$/);
    expect(dana(world)).toMatchObject({ status: 'closed', thanks: { sentAt: NOW.toISOString() } });
    await press('Open the entry');
    expect(location.hash).toBe('#/entry/dana');
    renderApp(world, '#/thank/dana');
    await press('I did not send it');
    await box('Your reply');
    expect(dana(world)).toMatchObject({ status: 'held', thanks: null });
    await press('Undo');
    await title('You thanked Dana');
    expect(dana(world)?.status).toBe('closed');
  });

  it('seen sent, it is the mail’s own date', async () => {
    open({ ...DANA_THANKED, action: null, followUp: null });
    await screen.findByText('Thanked on Wed 18 Nov.');
    await screen.findByText(/^Nothing is planned/);
    await screen.findByText(/^Lesson kept and thanks said/);
  });

  it('without a lesson asks for it', async () => {
    open({ ...DANA_HELD, thanks: DANA_THANKED.thanks });
    await press('Write one lesson');
    expect(location.hash).toBe('#/learn/dana');
  });
});

describe('before anybody has told', () => {
  it('says when it comes, and leads to the call', async () => {
    open(DANA_YES);
    await title('The thank-you comes after the call');
    await press('Go to the call');
    expect(location.hash).toBe('#/call/dana');
  });
});

it('stays when it could not be logged', async () => {
  const world = open(DANA_LEARNED);
  await box('Your reply');
  world.failWrites(new Error('closed'));
  await press('I sent it');
  await screen.findByRole('alert');
  expect((await box('Your reply')).value).toContain('Thank you');
});

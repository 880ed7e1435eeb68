// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ready } from '../../../../test/e2e/gallery/cases.ts';
import {
  NUDGED,
  PRIYA_ASKED,
  PRIYA_BACK,
  PRIYA_DECLINED,
  PRIYA_UNCLEAR,
  PRIYA_WRITTEN,
  PRIYA_YES,
  priya,
  replied,
} from '../../../../test/e2e/gallery/cases-email.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import type { ThreadView } from '../../../messages.ts';
import type { Opportunity } from '../../../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const stored = (world: FakeWorld) => world.entries.get('priya');
/** Once the page listens: its effects come after what is seen. */
async function press(key: string): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  fireEvent.keyDown(document.body, { key });
}

function open(view: ThreadView, fields: Partial<Opportunity> = {}): FakeWorld {
  const world = fakeWorld(ready(view), [priya(fields)]);
  renderApp(world);
  return world;
}

describe('waiting for an answer', () => {
  it('offers the one reminder when it is due, and puts it in', async () => {
    const world = open(PRIYA_ASKED);
    await heading('Priya hasn’t answered yet');
    screen.getByText(/^5 working days have passed\./);
    screen.getByText(/closes by itself on Wed 25 Nov/);
    fireEvent.click(await button('Insert reminder'));
    await screen.findByText('It is in your reply.');
    expect(world.inserted[0]).toMatch(/^Hi Priya,[\s\S]*this is my only reminder/);
    expect(stored(world)).toMatchObject({
      status: 'asked',
      nudge: { text: world.inserted[0], sentAt: null },
    });
    fireEvent.click(await button('I sent it'));
    await screen.findByText('You reminded them on Wed 18 Nov. There is no second reminder.');
    expect(stored(world)?.status).toBe('nudged');
    expect(screen.queryByRole('button', { name: 'Insert reminder' })).toBeNull();
  });

  it('offers none before its day, and says when', async () => {
    const world = fakeWorld(ready(PRIYA_ASKED), [priya()]);
    world.settings.nudgeAfter = 6;
    renderApp(world);
    await screen.findByText('Nothing to do for now. One reminder is offered from Thu 19 Nov.');
    expect(screen.queryByRole('button', { name: 'Insert reminder' })).toBeNull();
  });

  it('offers none where the newest mail is not the user’s', async () => {
    open(PRIYA_UNCLEAR);
    await heading('Priya wrote back');
    await press('0');
    await screen.findByText('The newest mail here is not yours, so no reminder is offered.');
    expect(screen.queryByRole('button', { name: 'Insert reminder' })).toBeNull();
  });

  it('is answered by key when they were heard some other way, and takes that back', async () => {
    const world = open(PRIYA_ASKED);
    await heading('Priya hasn’t answered yet');
    await press('1');
    await heading('Priya said yes');
    expect(stored(world)?.reply).toMatchObject({ as: 'accepted', messageId: null, at: NOW.toISOString() });
    await press('z');
    await heading('Priya hasn’t answered yet');
    expect(stored(world)).toMatchObject({ status: 'asked', reply: null });
  });

  it('closes at once, and opens again', async () => {
    const world = open(PRIYA_ASKED, NUDGED);
    fireEvent.click(await button('Close now'));
    await heading('This one is closed');
    expect(stored(world)).toMatchObject({ status: 'closed', closedAt: NOW.toISOString() });
    fireEvent.click(await button('Reopen'));
    await heading('Priya hasn’t answered yet');
    expect(stored(world)?.status).toBe('nudged');
  });

  it('takes back that it was sent, and says why where that is impossible', async () => {
    const world = open(PRIYA_ASKED, NUDGED);
    fireEvent.click(await button('I did not send it'));
    await waitFor(() => expect(stored(world)?.nudge?.sentAt).toBeNull());
    world.failWrites(new Error('closed'));
    fireEvent.click(await button('Close now'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Nothing was changed: it could not be stored on this device\./,
    );
    expect(stored(world)?.status).toBe('asked');
  });

  it('says in words why a step was refused', async () => {
    const world = open(PRIYA_ASKED);
    await heading('Priya hasn’t answered yet');
    // Another panel closed it, and this one has not heard of it yet.
    world.entries.set('priya', priya({ status: 'closed', closedAt: NOW.toISOString() }));
    fireEvent.click(await button('Close now'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Nothing was changed: this entry is closed\./,
    );
  });
});

describe('a mail of theirs after the request', () => {
  it('is offered as what it reads like, and logged by one click with its own date', async () => {
    const world = open(PRIYA_YES);
    await heading('Priya wrote back');
    fireEvent.click(await button('Log it: Yes to a call'));
    await heading('Priya said yes');
    expect(stored(world)?.reply).toMatchObject({
      as: 'accepted',
      messageId: 'priya-4',
      at: '2026-11-17T11:30:00+01:00',
    });
  });

  it('is asked about where nothing was recognised', async () => {
    const world = open(PRIYA_UNCLEAR);
    await heading('Priya wrote back');
    expect(screen.queryByRole('button', { name: /^Log it/ })).toBeNull();
    fireEvent.click(await screen.findByRole('radio', { name: 'Answered in writing' }));
    await heading('Priya answered in writing');
    expect(stored(world)?.status).toBe('written');
  });
});

describe('the answer', () => {
  it('yes: leads to a time, or to the call at once, and marks their words', async () => {
    open(PRIYA_YES, replied('accepted'));
    await heading('Priya said yes');
    expect(document.querySelector('mark')?.textContent).toMatch(/happy to/i);
    fireEvent.click(await button('Pick a time'));
    expect(location.hash).toBe('#/schedule/priya');
    location.hash = '#/email';
    fireEvent.click(await button('Start the call now'));
    expect(location.hash).toBe('#/call/priya');
  });

  it('can be another one after all', async () => {
    const world = open(PRIYA_YES, replied('accepted'));
    fireEvent.click(await button('That is not what they said'));
    fireEvent.click(await screen.findByRole('radio', { name: 'No to a debrief' }));
    await heading('Priya would rather not talk about it');
    expect(stored(world)).toMatchObject({ status: 'declined', reply: { messageId: 'priya-4' } });
  });

  it('in writing: keeps their sentences one by one, and thanks for them', async () => {
    const world = open(PRIYA_WRITTEN, replied('written'));
    await heading('Priya answered in writing');
    fireEvent.click((await screen.findAllByRole('button', { name: 'Keep as note' }))[0] as HTMLElement);
    await waitFor(() =>
      expect(stored(world)?.reply?.words).toBe(
        'The price was close, but the other firm could show two clients of our size.',
      ),
    );
    fireEvent.click(await button('Keep it no longer'));
    await waitFor(() => expect(stored(world)?.reply?.words).toBeNull());
    expect(screen.getByRole('link', { name: 'Write one lesson' }).getAttribute('href')).toBe('#/learn/priya');
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    expect(world.inserted[0]).toContain('that is clear and useful');
    expect(stored(world)?.thanks).toMatchObject({ text: world.inserted[0], sentAt: null });
  });

  it('no: lets go kindly, and closes when that is sent', async () => {
    const world = open(PRIYA_DECLINED, replied('declined'));
    await heading('Priya would rather not talk about it');
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    fireEvent.click(await button('I sent it'));
    await heading('This one is closed');
    expect(stored(world)).toMatchObject({ status: 'closed', farewell: { sentAt: NOW.toISOString() } });
  });

  it('the call is over: leads to the lesson, then to the thank-you', async () => {
    open(PRIYA_YES, { ...replied('accepted'), status: 'held' });
    fireEvent.click(await button('Write one lesson'));
    expect(location.hash).toBe('#/learn/priya');
    cleanup();
    open(PRIYA_YES, { ...replied('accepted'), status: 'held', lesson: 'Show two clients.' });
    await screen.findByText('Show two clients.');
    fireEvent.click(await button('Write the thank-you'));
    expect(location.hash).toBe('#/thank/priya');
  });
});

describe('after the end', () => {
  const SILENT = { ...NUDGED, status: 'no_answer', closedAt: '2026-11-16T08:00:00.000Z' } as const;

  it('says kindly that no answer was seen', async () => {
    open(PRIYA_ASKED, SILENT);
    await heading('Priya didn’t answer, and that’s fine');
    screen.getByText(/^You asked once and reminded once\./);
    expect(screen.getByRole('link', { name: 'Write one lesson' }).getAttribute('href')).toBe('#/learn/priya');
  });

  it('notices that they came back to the work, and notes what became of it, with undo', async () => {
    const world = open(PRIYA_BACK, SILENT);
    await heading('Halden & Sons came back');
    screen.getByRole('group', { name: 'Won back?' });
    await press('2');
    await waitFor(() => expect(stored(world)?.secondChance).toBe('talking'));
    await press('3');
    await waitFor(() => expect(stored(world)).toMatchObject({ secondChance: 'won', status: 'no_answer' }));
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(stored(world)?.secondChance).toBe('talking'));
  });

  it('claims nothing of a mail that says no such thing', async () => {
    open(PRIYA_UNCLEAR, SILENT);
    await heading('Priya wrote again');
  });
});

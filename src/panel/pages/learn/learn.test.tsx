// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { DANA_YES, talking } from '../../../../test/e2e/gallery/states-call.ts';
import {
  DANA_HELD,
  DANA_LEARNED,
  DANA_THANKED,
  PRIYA_WROTE,
} from '../../../../test/e2e/gallery/states-learn.ts';
import type { Opportunity } from '../../../model.ts';
import { toldAnswers } from './told-answers.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

function open(shown: Opportunity): FakeWorld {
  const world = fakeWorld(ready(DANA), [shown]);
  renderApp(world, `#/learn/${shown.id}`);
  return world;
}

const dana = (world: FakeWorld) => world.entries.get('dana');
const lesson = () => box('One lesson');
/** The page is there, and listens to keys: its heading has the focus. */
const isThere = () => waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
const field = async (name: string) => (await screen.findByLabelText(name)) as HTMLInputElement;
const write = async (name: string, value: string) =>
  fireEvent.input(await field(name), { target: { value } });
const press = async (name: string) => fireEvent.click(await button(name));

describe('what is written down', () => {
  it('is saved as it is typed, without a step: nothing has to be pressed', async () => {
    const world = open(DANA_HELD);
    await screen.findByRole('heading', { level: 1, name: 'What will you take from Dana?' });
    await screen.findByText(/^Call held today, 9 mins 40 secs\./);
    await write('One lesson', 'Lead with ref');
    await write('One action', 'Ask Marlow');
    await write('By', '2026-11-27');
    await write('Their next priority', 'One data team');
    await write('Ask again', '2027-03-01');
    await write('Competitor', 'Vantec');
    await waitFor(() =>
      expect(dana(world)).toMatchObject({
        lesson: 'Lead with ref',
        action: { text: 'Ask Marlow', due: '2026-11-27', doneAt: null },
        followUp: { text: 'One data team', due: '2027-03-01', doneAt: null },
        competitor: 'Vantec',
        status: 'held',
      }),
    );
    await screen.findByText(/^Saved on this device/);
    renderApp(world, '#/learn/dana');
    expect((await lesson()).value).toBe('Lead with ref');
  });

  it('keeps what another panel writes into another field', async () => {
    const world = open(DANA_HELD);
    await write('One lesson', 'Mine.');
    await world.services.records.change({ entry: 'dana' }, () => ({ competitor: 'Theirs' }));
    await waitFor(() => expect(dana(world)).toMatchObject({ lesson: 'Mine.', competitor: 'Theirs' }));
    expect((await field('Competitor')).value).toBe('Theirs');
  });

  it('takes no year that is still being typed', async () => {
    const world = open(DANA_LEARNED);
    await write('By', '0002-11-27');
    await screen.findByText('Choose a day.');
    await write('One action', 'Ask Marlow twice');
    await waitFor(() =>
      expect(dana(world)?.action).toMatchObject({ text: 'Ask Marlow twice', due: '2026-11-27' }),
    );
  });

  it('can be removed: an action without words and day is none', async () => {
    const world = open(DANA_LEARNED);
    await write('One action', '');
    await screen.findByText('Write what you will do by then.');
    await write('By', '');
    await waitFor(() => expect(dana(world)?.action).toBeNull());
  });

  it('stays on the page when it could not be written, and is written later', async () => {
    const world = open(DANA_HELD);
    world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await write('One lesson', 'Listen.');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Not saved: the disk is full\. Your text stays here/,
    );
    expect((await lesson()).value).toBe('Listen.');
    await press('Copy text');
    expect(world.copied).toEqual(['Listen.']);
    world.failWrites(null);
    await press('Try again');
    await waitFor(() => expect(dana(world)?.lesson).toBe('Listen.'));
  });
});

describe('the lesson', () => {
  it('is offered from the notes of the call, and one click writes it', async () => {
    const world = open(DANA_HELD);
    await press('“Right on references”');
    expect((await lesson()).value).toBe('Right on references');
    await waitFor(() => expect(dana(world)?.lesson).toBe('Right on references'));
    expect(screen.queryByRole('button', { name: '“Right on references”' })).toBeNull();
  });

  it('is offered from a written answer, behind what stands there', async () => {
    open(PRIYA_WROTE);
    await screen.findByText(/^Answered in writing on/);
    await write('One lesson', 'Be quick.');
    await press('“And they answered within the day, which mattered to the team”');
    expect((await lesson()).value).toBe(
      'Be quick. And they answered within the day, which mattered to the team',
    );
  });

  it('is needed to go on', async () => {
    const world = open(DANA_HELD);
    await isThere();
    await press('Write the thank-you');
    const words = await lesson();
    await screen.findByText('Write the lesson first, in one sentence.');
    expect(document.activeElement).toBe(words);
    expect(words.getAttribute('aria-invalid')).toBe('true');
    expect(location.hash).toBe('#/learn/dana');
    fireEvent.input(words, { target: { value: ' Listen. ' } });
    expect(screen.queryByText('Write the lesson first, in one sentence.')).toBeNull();
    await press('Write the thank-you');
    await waitFor(() => expect(location.hash).toBe('#/thank/dana'));
    expect(dana(world)).toMatchObject({ lesson: 'Listen.', status: 'held' });
  });

  it('ends the entry that was thanked before, and Undo opens it again with its words', async () => {
    const thanks = { ...DANA_THANKED.thanks, sentAt: '2026-11-18T09:00:00.000Z' } as Opportunity['thanks'];
    const world = open({ ...DANA_HELD, thanks });
    expect(screen.queryByRole('button', { name: 'Write the thank-you' })).toBeNull();
    await write('One lesson', 'Listen.');
    await waitFor(() => expect(dana(world)?.lesson).toBe('Listen.'));
    expect(dana(world)?.status).toBe('held');
    await press('Done');
    await waitFor(() => expect(location.hash).toBe('#/entry/dana'));
    expect(dana(world)).toMatchObject({ status: 'closed', closedAt: '2026-11-18T09:00:00.000Z' });
    await screen.findByText('The lesson is in your log');
    await press('Undo');
    await waitFor(() => expect(location.hash).toBe('#/learn/dana'));
    expect(dana(world)).toMatchObject({ status: 'held', closedAt: null, lesson: 'Listen.' });
    expect((await lesson()).value).toBe('Listen.');
  });

  it('says why it could not be kept', async () => {
    const world = open(DANA_LEARNED);
    await lesson();
    world.failWrites(new Error('closed'));
    await press('Done');
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Nothing was changed: it could not be stored on this device\./,
    );
    expect(location.hash).toBe('#/learn/dana');
  });
});

describe('the reasons as told', () => {
  it('are answered by digit, the guess first; with the comparison', async () => {
    const world = open(DANA_HELD);
    await isThere();
    fireEvent.keyDown(document.body, { key: '2' });
    await waitFor(() => expect(dana(world)?.told).toEqual(['budget']));
    await screen.findByText('You guessed price for what it gave. Dana said no budget.');
    fireEvent.click(await screen.findByLabelText('Not enough proof, too much risk'));
    await screen.findByText(/Dana said no budget and not enough proof, too much risk\.$/);
    await waitFor(() => expect(dana(world)?.told).toEqual(['budget', 'proof_risk']));
    fireEvent.keyDown(document.body, { key: '0' });
    await screen.findByText('You guessed price for what it gave. Why was not said.');
    await waitFor(() => expect(dana(world)?.told).toEqual(['not_said']));
  });
});

describe('the reasons to choose from', () => {
  it('begin with the one that was told, and show no more than is needed', () => {
    const { first, rest } = toldAnswers(DANA_LEARNED);
    expect(first.map(({ id }) => id)).toEqual([
      'proof_risk',
      'price_value',
      'budget',
      'fit_gap',
      'timing_capacity',
    ]);
    expect(rest.some(({ id }) => id === 'proof_risk' || id === 'not_said')).toBe(false);
  });
});

describe('where the entry stands', () => {
  it('with the call still ahead leads to it, and to the lesson for who has one', async () => {
    open(DANA_YES);
    await screen.findByRole('heading', { name: 'You have not talked with Dana yet' });
    await press('Write a lesson all the same');
    await lesson();
    renderApp(fakeWorld(ready(DANA), [DANA_YES]), '#/learn/dana');
    await press('Go to the call');
    expect(location.hash).toBe('#/call/dana');
  });

  it('with the call under way leads back to it', async () => {
    open(talking(168, { question: 'chosen' }));
    await screen.findByRole('heading', { name: 'The call is not over yet' });
    await button('Back to the call');
  });

  it('without a call and closed it can be learned from, and nobody is thanked', async () => {
    const closedAt = NOW.toISOString();
    const world = open({ ...DANA_YES, reply: null, status: 'no_answer', closedAt });
    await screen.findByText(/^There was no call.* Closed on Wed 18 Nov\./);
    expect(screen.queryByRole('button', { name: 'Write the thank-you' })).toBeNull();
    await write('One lesson', 'Ask sooner.');
    await press('Done');
    await waitFor(() => expect(dana(world)).toMatchObject({ lesson: 'Ask sooner.', status: 'no_answer' }));
  });

  it('that is not in the log says so', async () => {
    renderApp(fakeWorld(ready(DANA), []), '#/learn/dana');
    await screen.findByText('This entry is not in your log');
  });
});

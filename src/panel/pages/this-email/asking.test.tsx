// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, DANA_REQUESTED, ready } from '../../../../test/e2e/gallery/cases.ts';
import { DANA_AGREED, TENDER } from '../../../../test/e2e/gallery/cases-email.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import type { Opportunity } from '../../../model.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const letter = () => box('Your reply');
const only = (world: FakeWorld) => [...world.entries.values()][0] as Opportunity;
const select = (name: string) => screen.findByRole('combobox', { name }) as Promise<HTMLSelectElement>;
const choose = async (name: string, value: string) =>
  fireEvent.change(await select(name), { target: { value } });
const tick = async (name: string) => fireEvent.click(await screen.findByRole('checkbox', { name }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** Once the page listens: its effects come after what is seen. */
async function press(key: string): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  fireEvent.keyDown(document.body, { key });
}

describe('from the opened no', () => {
  it('it is two clicks to the draft in the reply: the chip, and the main button', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    await letter();
    world.clickChip(); // 1
    const main = await button('Insert into reply');
    await waitFor(() => expect(document.activeElement).toBe(main));
    fireEvent.click(main); // 2
    await screen.findByText('It is in your reply.');
    expect(world.inserted).toHaveLength(1);
  });

  it('it is at most six keys and clicks to a finished entry without a debrief, everything corrected', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    world.clickChip();
    let acts = 1;
    const act = async (key: string) => {
      acts += 1;
      await press(key);
    };
    await act('o');
    await screen.findByRole('group', { name: 'Where it went' });
    await act('0');
    await waitFor(() => expect(only(world).outcome).toBe('unknown'));
    await act('3');
    await waitFor(() => expect(only(world).guess).toEqual(['fit_gap']));
    fireEvent.click(await button('Close without asking'));
    acts += 1;
    await heading('This one is closed');
    expect(only(world)).toMatchObject({ status: 'closed', outcome: 'unknown', guess: ['fit_gap'] });
    expect(acts).toBeLessThanOrEqual(6);
  });

  it('the reason in the mail takes two keys, and "not said" is an answer', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    await press('r');
    await screen.findByRole('group', { name: 'Reason in the mail' });
    await press('2');
    await waitFor(() => expect(only(world).inMail).toEqual(['budget']));
    await press('r');
    await screen.findByRole('group', { name: 'Reason in the mail' });
    await press('0');
    await waitFor(() => expect(only(world).inMail).toEqual(['not_said']));
  });
});

describe('their words', () => {
  it('can be others, by one key, or none; and come back by undo', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('Not these words'));
    await press('3');
    await waitFor(() => expect(only(world).evidence).toBe('It was a close call.'));
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('It was a close call.'));
    screen.getByText(/Marked by you\./);
    fireEvent.click(await button('Not these words'));
    await press('0');
    await waitFor(() => expect(only(world).evidence).toBe(''));
    await waitFor(() => expect(document.querySelector('mark')).toBeNull());
    await press('z');
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('It was a close call.'));
  });
});

describe('the agreement', () => {
  it('of the proposal is shown with its date, used in the letter, and kept with the entry', async () => {
    const world = fakeWorld(ready(DANA));
    world.proposals.set('proposal', DANA_AGREED);
    renderApp(world);
    await screen.findByText('Dana agreed to a debrief by mail on Wed 4 Nov.');
    expect((await select('Template')).value).toBe('request.agreed');
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    expect(only(world).agreement).toEqual(DANA_AGREED.agreement);
  });

  it('is offered as a template only when agreed; ticked by hand it is', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    const options = async () => [...(await select('Template')).options].map(({ value }) => value);
    expect(await options()).not.toContain('request.agreed');
    await tick('We agreed on a debrief beforehand');
    // The date is that of the user's last mail before the no, to be changed.
    await screen.findByText('Dana agreed to a debrief by phone on Tue 3 Nov.');
    expect(await options()).toContain('request.agreed');
    await waitFor(async () =>
      expect((await letter()).value).toContain('this is the very case we planned for'),
    );
    await choose('How it was agreed', 'proposal');
    await screen.findByText(/in the proposal of Tue 3 Nov/);
    fireEvent.change(await screen.findByLabelText('Agreed on'), { target: { value: '2026-11-05' } });
    await screen.findByText(/in the proposal of Thu 5 Nov/);
    await tick('We agreed on a debrief beforehand');
    await waitFor(() => expect(only(world).agreement).toBeNull());
    expect(await options()).not.toContain('request.agreed');
  });

  it('that was only offered is said, and no letter claims more', async () => {
    const world = fakeWorld(ready(DANA));
    const agreement = { offeredAt: '2026-11-03T16:05:00.000Z', agreedAt: null, how: null };
    world.proposals.set('proposal', { ...DANA_AGREED, agreement });
    renderApp(world);
    await screen.findByText('You offered a debrief on Tue 3 Nov. No answer to that is known.');
    expect((await select('Template')).value).toBe('request.short');
  });
});

describe('times for the call', () => {
  it('are off until asked for, then in the letter, and kept for the next', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    expect((await letter()).value).not.toMatch(/Would .* or .* work for you/);
    await tick('Offer times for the call');
    await waitFor(async () =>
      expect((await letter()).value).toMatch(
        /Would Monday 23 November at .* or Wednesday 25 November at .* work/,
      ),
    );
    expect(world.settings.slotOffer).toBe('times');
    await choose('What is offered', 'link');
    fireEvent.input(await box('Address of your booking page'), {
      target: { value: 'https://calls.marlowe.example/sam' },
    });
    await waitFor(async () => expect((await letter()).value).toContain('https://calls.marlowe.example/sam'));
  });

  it('leave a changed text as it is', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.input(await letter(), { target: { value: 'My own words.' } });
    await tick('Offer times for the call');
    await waitFor(() => expect(world.settings.slotOffer).toBe('times'));
    expect((await letter()).value).toBe('My own words.');
  });
});

describe('sleep on it', () => {
  it('reminds tomorrow at the user’s time, by one click, with change and undo', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('Tomorrow 09:00'));
    await waitFor(() =>
      expect(only(world).remindAt).toEqual({
        at: '2026-11-19T08:00:00.000Z',
        zone: 'Europe/Madrid',
        wall: '2026-11-19T09:00',
      }),
    );
    expect(screen.queryByRole('button', { name: 'Tomorrow 09:00' })).toBeNull();
    fireEvent.click(await button('Change'));
    fireEvent.change(await screen.findByLabelText('Remind me'), { target: { value: '2026-11-20T11:30' } });
    await waitFor(() => expect(only(world).remindAt?.wall).toBe('2026-11-20T11:30'));
    await press('z');
    await waitFor(() => expect(only(world).remindAt?.wall).toBe('2026-11-19T09:00'));
    const [undo] = await screen.findAllByRole('button', { name: 'Undo' });
    fireEvent.click(undo as HTMLElement);
    await waitFor(() => expect(only(world).remindAt).toBeNull());
  });
});

describe('what became of the letter', () => {
  it('thanks without a request is a farewell, and takes the place of an unsent request', async () => {
    const world = fakeWorld(ready(DANA), [DANA_REQUESTED]);
    renderApp(world);
    await choose('Template', 'ack.only');
    fireEvent.click(await button('Insert into reply'));
    await screen.findByText('It is in your reply.');
    expect(only(world)).toMatchObject({ request: null, status: 'logged', farewell: { sentAt: null } });
    fireEvent.click(await button('I sent it'));
    await heading('This one is closed');
    expect(only(world)).toMatchObject({ status: 'closed', farewell: { sentAt: NOW.toISOString() } });
  });

  it('the user says that it was sent, or that it was not', async () => {
    const world = fakeWorld(ready(DANA), [DANA_REQUESTED]);
    renderApp(world);
    fireEvent.click(await button('I sent it'));
    await heading('Dana hasn’t answered yet');
    expect(only(world).request?.sentAt).toBe(NOW.toISOString());
    await press('z');
    await heading(/it’s a no/);
    fireEvent.click(await button('I did not send it'));
    await waitFor(() => expect(only(world)).toMatchObject({ status: 'logged', request: null }));
  });

  it('a request written without our help counts as well', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('I sent it'));
    await heading('Dana hasn’t answered yet');
    expect(only(world)).toMatchObject({ status: 'asked', request: { choice: null, insertedAt: null } });
  });
});

describe('a tender', () => {
  it('shows until when to ask, with the law and without advice, and keeps the rule chosen', async () => {
    const world = fakeWorld(ready(TENDER));
    renderApp(world);
    await screen.findByText(/^Ask by Fri 20 Nov: US federal, 3 days from the notice\./);
    screen.getByText('Not legal advice.');
    fireEvent.click(await button('FAR 15.506'));
    expect(world.outside).toEqual(['https://www.acquisition.gov/far/15.506']);
    expect((await select('Template')).value).toBe('request.tender');
    expect(world.entries.size).toBe(0);
    await choose('Tender rule', 'france');
    await screen.findByText(/^France: they answer within 15 days of your written request\./);
    expect(only(world).tender).toEqual({ rule: 'france', notifiedOn: '2026-11-17' });
    await choose('Tender rule', 'none');
    await waitFor(() => expect(only(world).tender).toBeNull());
    expect(screen.queryByText('Not legal advice.')).toBeNull();
  });
});

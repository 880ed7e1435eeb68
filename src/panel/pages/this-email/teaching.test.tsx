// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, entry, ready, TOM } from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const ADDRESS = 'dana@northwind-logistics.example';
const WORDS = 'we’ve decided to go in a different direction';
const TOMS_WORDS = 'Thursday at ten works for me.';

describe('“Not a rejection”', () => {
  it('mutes the mail, and on wish its sender and its words, each with its own undo', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('Not a rejection'));
    fireEvent.click(await button(`Also for everything from ${ADDRESS}`));
    await screen.findByText(`Nothing from ${ADDRESS} gets a chip any more.`);
    fireEvent.click(await button(`Also for these words: “${WORDS}”`));
    await screen.findByText(`These words decide nothing any more: “${WORDS}”.`);
    expect([...world.mutes.values()].map(({ of }) => of)).toEqual(['message', 'sender', 'phrase']);

    const undos = () => screen.findAllByRole('button', { name: 'Undo' });
    fireEvent.click((await undos())[1] as HTMLElement);
    await waitFor(() => expect([...world.mutes.values()].map(({ of }) => of)).toEqual(['message', 'phrase']));
    fireEvent.click((await undos())[0] as HTMLElement);
    await heading('This reads as a no, and you muted it');
    fireEvent.click((await undos())[0] as HTMLElement);
    await heading(/^Dana/);
    expect(world.mutes.size).toBe(0);
  });

  it('leaves focus where the button was', async () => {
    renderApp(fakeWorld(ready(DANA)));
    fireEvent.click(await button('Not a rejection'));
    const title = await heading('You said this is not a no');
    await waitFor(() => expect(document.activeElement).toBe(title));
    const also = await button(`Also for everything from ${ADDRESS}`);
    also.focus();
    fireEvent.click(also);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(document.activeElement?.parentElement?.textContent).toContain(ADDRESS);
  });

  it('says what stays in the log', async () => {
    renderApp(fakeWorld(ready(DANA), [entry({})]));
    fireEvent.click(await button('Not a rejection'));
    await screen.findByText(/What you had already logged about it stays in your log\./);
    expect(screen.getByRole('link', { name: 'Open the entry' }).getAttribute('href')).toBe('#/entry/dana');
  });

  it('says so, beside the words, when it could not be stored', async () => {
    const world = fakeWorld(ready(DANA));
    world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    renderApp(world);
    fireEvent.click(await button('Not a rejection'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Nothing was changed: the disk is full\./,
    );
    await heading(/^Dana/);
  });
});

describe('a mail from a muted sender', () => {
  const muted = {
    phrases: [],
    mutes: [{ key: `sender ${ADDRESS}`, createdAt: '', of: 'sender' as const, email: ADDRESS }],
  };

  it('shows what is muted, and can be called a rejection all the same', async () => {
    const world = fakeWorld(ready(DANA), [], muted);
    renderApp(world);
    await heading('This reads as a no, and you muted it');
    expect(world.entries.size).toBe(0);
    fireEvent.click(await button('This is a rejection'));
    await heading('Dana said no');
    expect(world.entries.size).toBe(1);
    expect([...world.mutes.keys()]).toEqual([`sender ${ADDRESS}`]);
  });
});

describe('“This is a rejection”', () => {
  async function called(world = fakeWorld(ready(TOM))) {
    renderApp(world);
    fireEvent.click(await button('This is a rejection'));
    await heading('Tom said no');
    return world;
  }

  it('logs the mail at once and asks for the words, one of its sentences or others', async () => {
    const world = await called();
    expect([...world.entries.values()]).toEqual([
      expect.objectContaining({ threadKey: TOM.threadKey, outcome: 'unknown', evidence: null }),
    ]);
    fireEvent.click(await screen.findByRole('radio', { name: TOMS_WORDS }));
    const words = await box('The words, as you want them');
    expect(words.value).toBe(TOMS_WORDS);
    fireEvent.input(words, { target: { value: 'Thursday\nat ten works' } });
    fireEvent.click(await button('Use these words from now on'));
    await screen.findByText(/^Mails with these words get a chip from now on: “Thursday at ten works”\./);
    expect([...world.phrases.values()]).toEqual([
      expect.objectContaining({ phrase: 'Thursday at ten works', language: 'en' }),
    ]);
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('Thursday at ten works'));

    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(world.phrases.size).toBe(0));
    await waitFor(() => expect(document.querySelector('mark')).toBeNull());
  });

  it('refuses words that are too short, at the field', async () => {
    const world = await called();
    const words = await box('The words, as you want them');
    fireEvent.input(words, { target: { value: 'Tom' } });
    fireEvent.click(await button('Use these words from now on'));
    const problem = await screen.findByText(/^That is too short/);
    expect(words.getAttribute('aria-describedby')).toBe(problem.id);
    expect(document.activeElement).toBe(words);
    expect(world.phrases.size).toBe(0);
  });

  it('can be left without words', async () => {
    const world = await called();
    fireEvent.click(await button('Not now'));
    await waitFor(() => expect(screen.queryByText('Which words say no?')).toBeNull());
    expect(world.phrases.size).toBe(0);
    expect(world.entries.size).toBe(1);
  });

  it('says so when the mail could not be logged', async () => {
    const world = fakeWorld(ready(TOM));
    world.failWrites(new Error('closed'));
    renderApp(world);
    fireEvent.click(await button('This is a rejection'));
    await screen.findByText(/^Your answer is not saved: the log could not be written\./);
    await heading('Nothing in Tom’s mail reads as a no');
  });
});

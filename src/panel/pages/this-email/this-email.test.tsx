// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DANA,
  DANA_REQUESTED,
  JEAN_BAPTISTE,
  NO_REPLY,
  ONLY_MINE,
  ready,
  TOM,
  UNREADABLE,
} from '../../../../test/e2e/gallery/cases.ts';
import { fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { box, button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import type { MailTab } from '../../services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

/** The page's sentence, once it has taken focus: then the page listens to keys, too. */
const heading = async (name: string | RegExp) => {
  const found = await screen.findByRole('heading', { level: 1, name });
  await waitFor(() => expect(document.activeElement).toBe(found));
  return found;
};
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const without = (status: 'loading' | 'none' | 'no-mail-tab' | 'disconnected'): MailTab => ({
  status,
  view: null,
});

describe('what the tab shows', () => {
  it.each([
    ['no conversation', without('none'), 'Open the mail that says no'],
    ['no mailbox', without('no-mail-tab'), 'No mailbox in this tab'],
    ['a page from before the update', without('disconnected'), 'Reload this mail page'],
    ['a mail that cannot be read', ready(UNREADABLE), 'This mail could not be read'],
    ['only own mails', ready(ONLY_MINE), 'Nobody has answered here yet'],
    ['an ordinary mail', ready(TOM), 'Nothing in Tom’s mail reads as a no'],
    ['a no', ready(DANA), 'Dana wrote back, and it’s a no'],
    ['a no from nobody', ready(NO_REPLY), 'Nobody reads this address'],
  ])('%s', async (_, tab, title) => {
    renderApp(fakeWorld(tab));
    await heading(title);
  });

  it('is said to be read only when that takes a while', async () => {
    renderApp(fakeWorld(without('loading')));
    expect(screen.queryByText('Reading this mail')).toBeNull();
    await screen.findByText('Reading this mail');
  });

  it('changes at once with the tab', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    world.show(ready(JEAN_BAPTISTE));
    await heading(/^Jean-Baptiste/);
    expect(screen.queryByText(/Dana/)).toBeNull();
  });

  it('stores nothing by being looked at', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    world.show(ready(TOM));
    await heading(/Tom/);
    expect(world.changes).toEqual([]);
    expect(world.drafts.size).toBe(0);
  });
});

describe('a detected no', () => {
  it('marks the words that decided, in their sentence', async () => {
    renderApp(fakeWorld(ready(DANA)));
    await heading(/^Dana/);
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent).toBe(
      'After a lot of discussion, we’ve decided to go in a different direction for the data platform.',
    );
    expect(quote?.querySelector('mark')?.textContent).toBe('we’ve decided to go in a different direction');
    fireEvent.click(await button('Show more'));
    expect(document.querySelector('blockquote')?.textContent).toContain('It was a close call.');
  });

  it('puts focus on the main button when the chip was clicked, described by the sentence', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    await heading(/^Dana/);
    world.clickChip();
    const main = await button('Insert into reply');
    await waitFor(() => expect(document.activeElement).toBe(main));
    expect(document.getElementById(main.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Dana/,
    );
  });

  it('opens this page from another one when the chip is clicked', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world, '#/log');
    await heading('Your log starts with the next no');
    world.clickChip();
    await screen.findByRole('heading', { name: /^Dana/ });
  });

  it('can be set aside, and taken back', async () => {
    const world = fakeWorld(ready(DANA));
    renderApp(world);
    fireEvent.click(await button('Not a rejection'));
    await heading('You said this is not a no');
    expect(world.changes).toEqual([]);
    expect([...world.mutes.values()]).toEqual([
      expect.objectContaining({
        of: 'message',
        messageKey: DANA.messageKey,
        from: { name: 'Dana Whitfield', email: 'dana@northwind-logistics.example' },
      }),
    ]);
    fireEvent.click(await button('Undo'));
    await heading(/^Dana/);
    expect(world.mutes.size).toBe(0);
  });
});

describe('nothing detected', () => {
  it('takes the same form by hand, with the outcome open', async () => {
    const world = fakeWorld(ready(TOM));
    renderApp(world);
    fireEvent.click(await button('This is a rejection'));
    await heading('Tom said no');
    expect(world.entries.size).toBe(1);
    press('1');
    await waitFor(() => expect([...world.entries.values()][0]?.outcome).toBe('competitor'));
    expect([...world.entries.values()][0]).toMatchObject({ evidence: null, inMail: ['not_said'] });
  });
});

describe('a thread that is in the log', () => {
  it('shows what is stored and goes on from there', async () => {
    const world = fakeWorld(ready(DANA), [DANA_REQUESTED]);
    renderApp(world);
    await screen.findByText(/You put a request into a reply on Wed 18 Nov\./);
    expect((await box('Notes')).value).toBe(DANA_REQUESTED.notes);
    expect((screen.getByRole('combobox', { name: 'Your guess' }) as HTMLSelectElement).value).toBe(
      'price_value',
    );
    expect(screen.getByRole('link', { name: 'Open the entry' }).getAttribute('href')).toBe('#/entry/dana');
  });

  it('says so when the log cannot be read, and does not show an empty one', async () => {
    const world = fakeWorld(ready(DANA), [DANA_REQUESTED]);
    world.failReads(new Error('closed'));
    renderApp(world);
    await screen.findByText(/Your log could not be opened\. It is still on this device\./);
  });
});

describe('a mail that could not be read', () => {
  it('names what was missing and leads to an entry by hand', async () => {
    renderApp(fakeWorld(ready(UNREADABLE)));
    const main = await screen.findByRole('main');
    expect(within(main).getByText('Sender').parentElement?.textContent).toBe('SenderNot found');
    expect(within(main).getByText('They disagreed')).toBeTruthy();
    fireEvent.click(await button('Log by hand'));
    await heading('Who said no?');
  });

  it('shows a report on the page before it is copied', async () => {
    const world = fakeWorld(ready(UNREADABLE));
    world.answerReport('div[role=main]');
    renderApp(world);
    fireEvent.click(await button('Make a report'));
    const report = (await screen.findByRole('textbox', { name: 'The report' })) as HTMLTextAreaElement;
    expect([report.value, report.readOnly]).toEqual(['div[role=main]', true]);
    expect(world.copied).toEqual([]);
    fireEvent.click(await button('Copy report'));
    await screen.findByText('It is on your clipboard.');
    expect(world.copied).toEqual(['div[role=main]']);
  });

  it('says so when the page gives no report, or the browser does not copy it', async () => {
    const world = fakeWorld(ready(UNREADABLE));
    renderApp(world);
    fireEvent.click(await button('Make a report'));
    await screen.findByText('The mail page does not answer.');
    world.answerReport('div');
    world.allowCopy(false);
    fireEvent.click(await button('Make a report'));
    fireEvent.click(await button('Copy report'));
    await screen.findByText('The browser did not allow copying.');
  });
});

describe('an address that nobody reads', () => {
  it('has no draft, can be logged, and fills a note for a person', async () => {
    const world = fakeWorld(ready(NO_REPLY));
    renderApp(world);
    await heading('Nobody reads this address');
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
    fireEvent.click(await button('Copy note for a person'));
    await screen.findByText('Write whom the note is for.');
    fireEvent.input(await box('Someone you met there'), { target: { value: 'Ines' } });
    fireEvent.click(await button('Copy note for a person'));
    await waitFor(() => expect(world.copied[0]).toMatch(/Ines/));
    await waitFor(() => expect(world.entries.size).toBe(1));
    expect([...world.entries.values()][0]).toMatchObject({ kind: 'job', outcome: 'other_candidate' });
  });

  it('is logged by its main button', async () => {
    const world = fakeWorld(ready(NO_REPLY));
    renderApp(world);
    fireEvent.click(await button('Log it'));
    await screen.findByText('It is in your log.');
    expect(world.entries.size).toBe(1);
  });
});

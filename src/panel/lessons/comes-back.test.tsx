// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DANA, entry, ready, TOM } from '../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../test/e2e/gallery/render-app.tsx';
import {
  LESSONS,
  NORTHWIND_BEFORE,
  WRITING,
  WRITING_ONLY,
} from '../../../test/e2e/gallery/states-lessons.ts';
import type { ThreadView } from '../../messages.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

// The first page of a file takes longer, on a busy machine above all.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);

function open(view: ThreadView, entries = LESSONS, change?: (world: FakeWorld) => void): FakeWorld {
  const world = fakeWorld(ready(view), entries);
  change?.(world);
  renderApp(world);
  return world;
}

const seen = async () => within(await screen.findByRole('region', { name: 'Seen before' }));
const noSeen = () => expect(screen.queryByRole('region', { name: 'Seen before' })).toBeNull();

describe('seen before', () => {
  it('says so first where nothing was detected: counts, lesson, action, follow-up, what recurs', async () => {
    const world = open(TOM, [
      ...LESSONS,
      { ...NORTHWIND_BEFORE, id: 'second', threadKey: 'second', lesson: '', action: null, followUp: null },
    ]);
    await screen.findByText('You have met Northwind Logistics before', { selector: 'h1' });
    const part = await seen();
    expect(part.getByText('2 entries in your log, the last from 12 Mar')).toBeTruthy();
    expect(part.getByText('Ask about the budget year before naming a price.')).toBeTruthy();
    expect(
      part.getByRole('link', { name: 'Learned with Northwind Logistics, 12 Mar' }).getAttribute('href'),
    ).toBe('#/entry/northwind');
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Send two references from logisticsYour action, due Fri 20 Nov',
      'One data team by summerAsk again on Mon 2 Nov',
      'Lead with references from their own industry.Learned 4 times',
    ]);
    fireEvent.click(part.getByRole('checkbox'));
    await waitFor(() => expect(world.entries.get('northwind')?.action?.doneAt).toBeTruthy());
  });

  it('stands below a no, and never counts the mail’s own entry', async () => {
    open(DANA);
    const part = await seen();
    expect(part.getByText('1 entry in your log, from 12 Mar')).toBeTruthy();
    const guess = screen.getByText('Your guess, before you know');
    const heading = part.getByRole('heading', { name: 'Seen before' });
    expect(guess.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    cleanup();
    open(TOM, [{ ...NORTHWIND_BEFORE, threadKey: TOM.threadKey }]);
    await screen.findByRole('main');
    noSeen();
  });

  it('stands below every later stage, where the chip can lead to it', async () => {
    open(DANA, [...LESSONS, entry({ status: 'closed', closedAt: '2026-11-18T09:50:00.000Z' })]);
    await screen.findByText('This one is closed', { selector: 'h1' });
    expect((await seen()).getByText('1 entry in your log, from 12 Mar')).toBeTruthy();
  });

  it('names who was met, not whoever wrote last', async () => {
    const lee = { name: 'Lee Arden', email: 'lee@elsewhere.example' };
    const { reading } = TOM;
    const mail = reading?.messages.at(-1);
    if (!reading || !mail) throw new Error('no mail');
    const messages = [{ ...mail, id: 'lee', from: lee }, mail];
    open({ ...TOM, reading: { ...reading, messages }, judged: 1 }, [
      { ...NORTHWIND_BEFORE, contact: lee, organisation: null },
    ]);
    await screen.findByText('You have met Lee Arden before', { selector: 'h1' });
  });

  it('is hidden for the mail, or for good with Undo', async () => {
    const world = open(DANA);
    (await seen()).getByRole('button', { name: 'Hide for this mail' }).click();
    await waitFor(noSeen);
    expect(world.settings.seenBefore).toBe(true);
    world.show(ready(TOM));
    (await seen()).getByRole('button', { name: 'Never show this' }).click();
    await waitFor(() => expect(world.settings.seenBefore).toBe(false));
    noSeen();
    fireEvent.click(await button('Undo'));
    await seen();
    expect(world.settings.seenBefore).toBe(true);
  });
});

describe('while a proposal is written', () => {
  it('shows the lessons of the same organisation and tag and those that recur, also without an open thread', async () => {
    const world = open(WRITING_ONLY);
    await screen.findByText('While you write to Northwind Logistics', { selector: 'h1' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ask about the budget year before naming a price.Learned with Northwind Logistics, 12 Mar',
      'Lead with references from their own industry.Learned with Halden & Sons, 2 Oct',
    ]);
    fireEvent.click(await button('Hide for this mail'));
    await screen.findByText('Open the mail that says no', { selector: 'h1' });
    // The next mail has its lessons again.
    world.show({ status: 'none', view: null });
    world.show(ready(WRITING_ONLY));
    await screen.findByText('While you write to Northwind Logistics', { selector: 'h1' });
    fireEvent.click(await button('Never show this'));
    await waitFor(() => expect(world.settings.lessonsInProposals).toBe(false));
    await screen.findByText('Open the mail that says no', { selector: 'h1' });
  });

  it('says nothing about a mail that is no proposal, and to strangers only what recurs', async () => {
    open({ ...WRITING_ONLY, composing: { ...WRITING, isProposal: false } });
    await screen.findByText('Open the mail that says no', { selector: 'h1' });
    const recipients = [{ name: 'Ines Almeida', email: 'ines@elsewhere.example' }];
    open({ ...TOM, composing: { ...WRITING, recipients } });
    const part = within(await screen.findByRole('region', { name: 'While you write to Elsewhere' }));
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Lead with references from their own industry.Learned 4 times',
    ]);
    noSeen();
  });
});

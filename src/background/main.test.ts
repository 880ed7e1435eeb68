import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import { opportunityById, recordChange } from '../storage/opportunities.ts';
import { proposals } from '../storage/proposals.ts';
import { answers, browser, fakeLocks, resetBrowser, seen } from './fake-browser.fixture.ts';

const messages = vi.hoisted(() => ({
  handlers: new Map<string, (message: { data: unknown }) => unknown>(),
  sent: [] as string[],
}));
vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.fixture.ts')).browser,
}));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({
    onMessage: (name: string, handler: (message: { data: unknown }) => unknown) =>
      messages.handlers.set(name, handler),
    sendMessage: async (name: string, _data: unknown, tab: number) => messages.sent.push(`${name} ${tab}`),
  }),
}));

const panels: number[] = [];
let opens = true;

beforeEach(async () => {
  resetBrowser();
  panels.length = 0;
  messages.sent.length = 0;
  opens = true;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.stubGlobal('chrome', {
    sidePanel: {
      setPanelBehavior: async () => undefined,
      open: async ({ tabId }: { tabId: number }) => {
        panels.push(tabId);
        if (!opens) throw new Error('No side panel here.');
      },
    },
  });
  await import('./main.ts');
});

afterEach(async () => {
  // What an event has set off may still run; it is the next in the queue.
  await navigator.locks.request('look', async () => undefined);
  await beginAnew();
});

const page = (name: string, data: unknown) => messages.handlers.get(name)?.({ data });
/** What was set off has had its turn. */
const settled = () => navigator.locks.request('look', async () => undefined);

describe('“Log as a lost opportunity” in Chromium', () => {
  const SELECTION = { menuItemId: 'log-selection', selectionText: 'We chose others.' };
  const click = (info: object, tab: object) => browser.contextMenus.onClicked.fire(info, tab);
  const waitsIn = (windowId: number) =>
    (browser.storage.session.stored.get(`selected:${windowId}`) as { text: string }[] | undefined)?.map(
      ({ text }) => text,
    );

  it('opens the panel within the click itself, and hands the text over to the window', async () => {
    const done = click(SELECTION, { id: 3, windowId: 5 });
    // Before anything was awaited: later it would no longer count as the user's own click.
    expect(panels).toEqual([3]);
    await done;
    expect(waitsIn(5)).toEqual(['We chose others.']);
    expect([panels, seen.windows]).toEqual([[3], []]);
  });

  it('opens a popup window where no panel can stand beside the page', async () => {
    opens = false;
    await click(SELECTION, { id: 3, windowId: 5 });
    expect([panels, seen.windows]).toEqual([[3], ['window=5']]);
    expect(waitsIn(5)).toEqual(['We chose others.']);
  });

  it('opens a popup window for a window of its own, of which Chromium does not say that it has no panel', async () => {
    await click(SELECTION, { id: 3, windowId: 6 });
    expect([panels, seen.windows]).toEqual([[3], ['window=6']]);
    expect(waitsIn(6)).toEqual(['We chose others.']);
  });

  it('knows the window of a viewer that is no tab', async () => {
    await click(SELECTION, { id: -1, windowId: -1 });
    expect([panels, seen.windows]).toEqual([[], ['window=7']]);
    expect(waitsIn(7)).toEqual(['We chose others.']);
  });

  it('hands nothing over for the other entry of the menu', async () => {
    await click({ ...SELECTION, menuItemId: 'open' }, { id: 3, windowId: 5 });
    expect(panels).toEqual([3]);
    expect(browser.storage.session.stored.size).toBe(0);
  });
});

describe('the alarm', () => {
  const HOUR = 60 * 60 * 1000;
  const soon = () => {
    const remindAt = {
      at: new Date(Date.now() + HOUR / 2).toISOString(),
      zone: 'UTC',
      wall: '2026-11-18T09:00',
    };
    return recordChange({ seed: entrySeed('t1', { remindAt }), set: {} });
  };

  it.each([
    ['the panel has changed a record', () => page('recordsChanged', undefined)],
    ['the browser has started', () => browser.runtime.onStartup.fire()],
    ['it fires', () => browser.alarms.onAlarm.fire({ name: 'due' })],
    ['a setting was changed', () => browser.storage.local.set({ nudgeAfter: 4 })],
  ])('is set anew when %s', async (_, happens) => {
    const { remindAt } = await soon();
    seen.alarms.clear();
    await happens();
    await settled();
    expect(seen.alarms.get('due')).toBe(Date.parse(remindAt?.at ?? ''));
  });

  it('of another name is nobody’s', async () => {
    await soon();
    seen.alarms.clear();
    await browser.alarms.onAlarm.fire({ name: 'other' });
    await settled();
    expect(seen.alarms.size).toBe(0);
  });

  it('is set again by a worker that is started for whatever reason', async () => {
    const { remindAt } = await soon();
    seen.alarms.clear();
    vi.resetModules();
    await import('./main.ts');
    await settled();
    expect(seen.alarms.get('due')).toBe(Date.parse(remindAt?.at ?? ''));
  });
});

describe('the agreement in a proposal', () => {
  const draft = {
    client: 'gmail',
    account: { name: 'Sam Marlowe', email: 'sam@marlowe.example' },
    draftId: 'r-1',
    threadKey: null,
    threadUrl: null,
    recipients: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
    subject: 'Proposal: data platform',
    language: 'en',
  };

  it('is remembered with what it is found by, and the mail pages are told', async () => {
    const id = await page('agreementInserted', { draft, text: 'Whatever you decide …', language: 'en' });
    await settled();
    expect(await proposals()).toMatchObject([{ id, draftId: 'r-1', account: 'sam@marlowe.example' }]);
    expect(messages.sent).toContain('memoryChanged 3');
    await page('agreementTakenOut', id);
    expect(await proposals()).toEqual([]);
  });

  it('asks for the minutes that the user has set', async () => {
    await browser.storage.local.set({ minutes: 15 });
    const answer = await page('agreementText', { language: 'en', text: '' });
    expect(answer).toMatchObject({ text: expect.stringContaining('15 minutes') });
  });

  it('is offered no more when the user does not want it, and the mail pages are told', async () => {
    await page('agreementOfferOff', undefined);
    expect(messages.sent).toContain('memoryChanged 3');
    expect(await page('pageMemory', undefined)).toMatchObject({ offerAgreement: false, threads: [] });
  });
});

describe('the signs of a thread', () => {
  const signs = (reply: object | null) => ({
    threadKey: 't1',
    threadUrl: 'https://mail.google.com/mail/u/0/#inbox/t1',
    sent: [],
    proposals: [],
    gone: [],
    newest: null,
    reply,
    agreed: null,
    rejection: null,
    cameBack: null,
  });
  const request = {
    choice: null,
    insertedAt: null,
    text: null,
    sentAt: '2026-11-18T10:00:00.000Z',
    sentId: 'm2',
  };

  it('are written, and told to the mail pages; of no news nobody is told', async () => {
    const { id } = await recordChange({ seed: entrySeed('t1', { request, status: 'asked' }), set: {} });
    const yes = signs({ as: 'accepted', messageId: 'm3', at: '2026-11-19T10:00:00.000Z' });
    await page('threadSigns', yes);
    expect(await opportunityById(id)).toMatchObject({ status: 'accepted', reply: { messageId: 'm3' } });
    expect(messages.sent).toEqual(['memoryChanged 3']);
    await page('threadSigns', yes);
    expect(messages.sent).toEqual(['memoryChanged 3']);
  });
});

describe('a click on a notification', () => {
  const soonAgo = () => ({
    at: new Date(Date.now() - 60_000).toISOString(),
    zone: 'UTC',
    wall: '2026-11-18T09:00',
  });

  it('opens the page of its entry in a window of its own, once, and takes it away', async () => {
    answers.mayNotify = true;
    await browser.storage.local.set({ notifications: true });
    const { id } = await recordChange({ seed: entrySeed('t1', { remindAt: soonAgo() }), set: {} });
    await page('recordsChanged', undefined);
    const [shown = ''] = seen.notifications.keys();
    await browser.notifications.onClicked.fire(shown);
    await vi.waitFor(() => expect(seen.windows).toEqual([`window=7&own=1#/entry/${id}`]));
    expect(seen.notifications.size).toBe(0);
    await browser.notifications.onClicked.fire(shown);
    await vi.waitFor(() => expect(seen.focused).toEqual([91]));
    expect(seen.windows).toHaveLength(1);
  });
});

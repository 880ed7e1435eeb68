import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import type { MailClientId, Opportunity, Status } from '../../src/model.ts';
import {
  type ExtensionBrowser,
  foreignRequests,
  launchWithExtension,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { inFull, pairings } from './extent.ts';
import { closePanels, openPanelTab } from './panels.ts';
import { hands, openThreadIn, reload, send, takeBack, writeMail } from './sending.ts';
import { storedEntry, storedProposals } from './stored.ts';
import { CHIP, LETTER, openPanelByChip, press, sees } from './walk.ts';
import { until, wait } from './written.ts';

// What threads tell of mails that were sent and answered, with the client's own undo in between. The background's
// half of it is src/background/signs.ts.

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const CLIENTS: readonly MailClientId[] = ['gmail', 'outlook'];

const AGREEMENT =
  'One thing I ask everyone at this stage: whatever you decide, could we set aside 10 minutes once it is settled? If you do not choose us, you tell me frankly what decided it and I listen.';

/** Longer than the page needs to tell the background something, so that its silence means something. */
const QUIET_MS = 700;

/** Outlook shows wall time in the mailbox's zone, and minutes only: what this machine makes of that. */
function shownAt(client: MailClientId, at: string): string {
  if (client === 'gmail') return at;
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at));
  return new Date(wall.replace(' ', 'T')).toISOString();
}

// The whole path (debrief-path.test.ts) goes through Outlook in Firefox.
describe.each(inFull(pairings(CLIENTS, NAMES)))('what a thread tells, in %s and %s', (client, name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
  });

  afterEach(async () => {
    expect(standIn.mail.drafts.sentByScript).toBe(0);
    const [, ...others] = await extension.browser.pages();
    await Promise.all(others.map((page) => page.close().catch(() => undefined)));
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  /** Asks a page of the extension; it is closed again, or it would be taken for the panel that the chip opens. */
  async function inExtension<T>(ask: (desk: Page) => Promise<T>): Promise<T> {
    const desk = await openPanelTab(extension, '#/log');
    try {
      return await ask(desk);
    } finally {
      await desk.close();
    }
  }

  const threadId = (key: string) => hands(client).threadId(key);
  const statusOf = (key: string) =>
    inExtension(async (desk) => (await storedEntry(desk, threadId(key)))?.status);

  function reaches(key: string, status: Status): Promise<Opportunity> {
    return inExtension((desk) =>
      until(`${key} ${status}`, async () => {
        const entry = await storedEntry(desk, threadId(key));
        return entry?.status === status ? entry : null;
      }),
    );
  }

  /** The panel's own way: from the no to the request in the reply box. */
  async function insertRequest(key: string, switches = ''): Promise<Page> {
    const page = await openThreadIn(client, extension, key, switches);
    const panel = await openPanelByChip(extension, page);
    await panel.waitForFunction((at) => document.querySelector<HTMLTextAreaElement>(at)?.value, {}, LETTER);
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    await closePanels(extension);
    await reaches(key, 'drafted');
    return page;
  }

  /** Sends the request, and opens the thread again: its undo is over then. */
  async function ask(key: string): Promise<{ page: Page; entry: Opportunity }> {
    const page = await insertRequest(key);
    await send(client, page);
    await until('the mail on the server', () => standIn.mail.mailroom.sent().at(-1)?.thread.key === key);
    await reload(client, page);
    return { page, entry: await reaches(key, 'asked') };
  }

  async function answers(key: string, page: Page, text: string): Promise<void> {
    standIn.mail.receive({ threadId: key, text, quote: true });
    await reload(client, page);
    await page.waitForSelector(`${CHIP}[data-tone=answer]`, { visible: true });
  }

  it('knows a request by the mail that was sent, and not before the undo is over', async () => {
    const page = await insertRequest('dana', '&undo=30');
    await send(client, page);
    await until('the mail on the server', () => standIn.mail.mailroom.sent().length === 1);
    await wait(QUIET_MS);
    expect(await statusOf('dana')).toBe('drafted');

    await takeBack(client, page);
    await wait(QUIET_MS);
    await page.goto('about:blank');
    await wait(QUIET_MS);
    expect(await statusOf('dana')).toBe('drafted');
    expect(standIn.mail.mailroom.sent()).toEqual([]);
    await page.close();

    const { page: again, entry } = await ask('dana');
    const sent = standIn.mail.mailroom.sent().at(-1);
    expect(entry.request?.sentAt).toBe(shownAt(client, sent?.message.at ?? ''));
    expect(entry.request?.sentId).toEqual(expect.any(String));
    await answers('dana', again, 'Sure, gladly. How about Tuesday at ten?');
    const { reply } = await reaches('dana', 'accepted');
    expect(reply).toMatchObject({ as: 'accepted', words: null });
  });

  it('knows a refusal and an answer in writing', async () => {
    const { page: competitor } = await ask('competitor');
    await answers('competitor', competitor, 'Thank you, but we would rather not.');
    await reaches('competitor', 'declined');
    const { page } = await ask('marta');
    await answers(
      'marta',
      page,
      'It came down to the price, and the other team had more experience with hospitals.',
    );
    await reaches('marta', 'written');
  });

  it('goes back to the draft when a sent mail is gone', async () => {
    const key = 'job-person';
    const { page } = await ask(key);
    const [draft] = standIn.mail.mailroom.sentAs(key);
    standIn.mail.mailroom.takeBack(draft ?? '');
    await reload(client, page);
    const { request } = await reaches(key, 'drafted');
    expect(request?.sentAt).toBeNull();
  });

  it('finds the thread that a proposal has begun', async () => {
    const page = await hands(client).open(extension, '');
    await writeMail(client, page, {
      to: 'rosa@kestrel-rail.example',
      subject: 'Proposal for Kestrel',
      words: AGREEMENT,
    });
    const remembered = {
      draft: {
        client,
        account: { name: null, email: 'sam@marlowe-studio.example' },
        draftId: null,
        threadKey: null,
        threadUrl: null,
        recipients: [{ name: null, email: 'rosa@kestrel-rail.example' }],
        subject: 'Proposal for Kestrel',
        language: 'en',
      },
      text: AGREEMENT,
      language: 'en',
    };
    await inExtension(async (desk) => {
      await desk.evaluate(
        (data) =>
          chrome.runtime.sendMessage({ id: 1, type: 'agreementInserted', data, timestamp: Date.now() }),
        remembered,
      );
      await until('the proposal', async () => (await storedProposals(desk)).length === 1);
    });
    await page.bringToFront();
    await send(client, page);
    const sent = await until('the mail on the server', () => standIn.mail.mailroom.sent().at(-1));
    await openThreadIn(client, extension, sent.thread.key);
    const proposal = await inExtension((desk) =>
      until('its thread', async () =>
        (await storedProposals(desk)).find(({ threadKey }) => threadKey !== null),
      ),
    );
    expect(proposal.mail?.sentAt).toBe(shownAt(client, sent.message.at));
    expect(proposal.agreement).toMatchObject({ agreedAt: null });
  });

  it('asked nothing of any host but the stand-in, and broke none of its rules', async () => {
    await extension.close();
    expect(foreignRequests(name, standIn)).toEqual([]);
    expect(standIn.mail.violations).toEqual([]);
  });
});

import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import type { MailClientId, Opportunity, Status } from '../../src/model.ts';
import { marta } from '../clients/mailbox/people.ts';
import {
  type ExtensionBrowser,
  foreignRequests,
  launchWithExtension,
  type StandIn,
  startStandIn,
} from './browser.ts';
import { pressOffer, untilState } from './compose-box.ts';
import { pairings } from './extent.ts';
import { closePanels, openPanelTab } from './panels.ts';
import { hands, openThreadIn, reload, send, writeMail } from './sending.ts';
import { storedEntry, storedProposals } from './stored.ts';
import { CHIP, fieldValue, LETTER, openPanelByChip, press, sees } from './walk.ts';
import { until } from './written.ts';

// The one-day path of a demanding user (product notes, 5), once in each client and each browser: from the agreement in
// the proposal to the lesson that can be taken along. In Spanish with usted, the whole thread quoted under each answer.

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const CLIENTS: readonly MailClientId[] = ['gmail', 'outlook'];
const PICTURES = fileURLToPath(new URL('../../dist/path', import.meta.url));

const PROPOSAL =
  'Estimada Marta: Le adjunto nuestra propuesta para el programa de ventas. Quedo a su disposición.';
const YES_BEFORE =
  'Gracias, Sam. De acuerdo: cuando esté decidido hablamos esos diez minutos, decidamos lo que decidamos.';
const NO =
  'Estimado Sam: Tras valorar todas las propuestas, hemos decidido tomar un camino diferente en esta ocasión. Gracias por su tiempo.';
const YES_AFTER = 'Con mucho gusto. ¿Le viene bien el martes por la tarde?';
const LESSON = 'Lead with references from their own industry.';

describe.each(pairings(CLIENTS, NAMES))('the whole path, in %s and %s', (client, name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let count = 0;
  const folder = `${PICTURES}/${client}-${name}`;

  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  async function picture(page: Page, what: string): Promise<void> {
    count += 1;
    await page.screenshot({ path: `${folder}/${String(count).padStart(2, '0')}-${what}.png` });
  }

  /** Asks a page of the extension; it is closed again, or it would be taken for the panel that the chip opens. */
  async function inExtension<T>(ask: (desk: Page) => Promise<T>): Promise<T> {
    const desk = await openPanelTab(extension, '#/log');
    try {
      return await ask(desk);
    } finally {
      await desk.close();
    }
  }

  /** The one entry, when it has that status. */
  const reaches = (status: Status): Promise<Opportunity> =>
    inExtension((desk) =>
      until(`the status ${status}`, async () => {
        const entry = await storedEntry(desk, '');
        return entry?.status === status ? entry : null;
      }),
    );

  /** What is in the letter of the panel, once it is there. */
  async function letter(panel: Page): Promise<string> {
    await panel.waitForFunction((at) => document.querySelector<HTMLTextAreaElement>(at)?.value, {}, LETTER);
    return fieldValue(panel, LETTER);
  }

  /** Puts the letter into the reply, sends it by hand, and opens the thread again: the undo is over then. */
  async function insertAndSend(page: Page, panel: Page, what: string): Promise<void> {
    const before = standIn.mail.mailroom.sent().length;
    await press(panel, 'Insert into reply');
    await sees(panel, 'It is in your reply');
    await picture(page, `${what}-in-reply`);
    await closePanels(extension);
    await send(client, page);
    await until('the mail on the server', () => standIn.mail.mailroom.sent().length > before);
    await reload(client, page);
  }

  it('goes from the agreement in the proposal to the lesson', async () => {
    // Tee it up.
    const writing = await hands(client).open(extension, '');
    await writeMail(client, writing, {
      to: marta.email,
      subject: 'Propuesta: programa de ventas',
      words: PROPOSAL,
    });
    await untilState(writing, 'offer');
    await picture(writing, 'agreement-offered');
    await pressOffer(writing);
    await untilState(writing, 'added');
    await picture(writing, 'agreement-added');
    await send(client, writing);
    const proposal = await until('the proposal on the server', () => standIn.mail.mailroom.sent().at(-1));
    const { key } = proposal.thread;
    const body = JSON.stringify(proposal.message.body);
    expect(body).toContain('decida lo que decida');
    expect(body).toContain('Si nos elige');
    await writing.close();

    standIn.mail.receive({ threadId: key, from: marta, text: YES_BEFORE, quote: true });
    const page = await openThreadIn(client, extension, key);
    await inExtension((desk) =>
      until('the agreement', async () =>
        (await storedProposals(desk)).find(({ agreement }) => agreement?.agreedAt),
      ),
    );

    // Follow it up: the first click is the chip, the second puts the draft into the reply.
    standIn.mail.receive({ threadId: key, from: marta, text: NO, quote: true });
    await reload(client, page);
    await page.waitForSelector(`${CHIP}[data-tone=no]`, { visible: true });
    await picture(page, 'the-no');
    const asking = await openPanelByChip(extension, page);
    await sees(asking, 'and it’s a no');
    await sees(asking, 'hemos decidido tomar un camino diferente');
    const request = await letter(asking);
    expect(request).toContain('Cuando le envié la propuesta');
    expect(request).not.toMatch(/\bte\b|\btu\b|\{\{|\[\[/);
    await picture(asking, 'request');
    await insertAndSend(page, asking, 'request');
    expect((await reaches('asked')).request?.choice).toMatchObject({
      template: 'request.agreed',
      language: 'es',
      register: 'usted',
    });

    standIn.mail.receive({ threadId: key, from: marta, text: YES_AFTER, quote: true });
    await reload(client, page);
    await page.waitForSelector(`${CHIP}[data-tone=answer]`, { visible: true });
    await picture(page, 'the-yes');
    const { id } = await reaches('accepted');
    const accepted = await openPanelByChip(extension, page);
    await sees(accepted, 'Marta said yes');
    await picture(accepted, 'said-yes');
    await press(accepted, 'Pick a time');
    await press(accepted, 'Keep this time');
    await sees(accepted, 'Saved on this device');
    await picture(accepted, 'schedule');

    // Close it up: the call in a page of its own, the panel stays beside the mail.
    const call = await openPanelTab(extension, `#/call/${id}`);
    await press(call, 'Start the call');
    await call.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await call.keyboard.press(' ' as 'Space');
    await sees(call, 'Question 2 of');
    await call.keyboard.type('Vantec. Ya lo habían hecho: #referencias del sector.');
    await picture(call, 'call');
    await call.keyboard.press('Enter');
    await sees(call, 'Question 3 of');
    await call.keyboard.type('Faltaron referencias del sector.');
    // Closed in the middle of a word: nothing is lost.
    await call.close();
    const again = await openPanelTab(extension, `#/call/${id}`);
    await sees(again, 'Question 3 of');
    expect(await fieldValue(again, 'textarea')).toBe('Faltaron referencias del sector.');
    await press(again, 'End call');
    await sees(again, 'What will you take from Marta?');
    await again.type('textarea', LESSON);
    await again.type('input:not([type=date], [type=radio], [type=checkbox])', 'Ask Marlowe for a case');
    await picture(again, 'learn');
    await press(again, 'Write the thank-you');
    await sees(again, 'Marta gave you');
    expect((await letter(again)).toLowerCase()).toContain('lead with references from their own industry');
    await picture(again, 'thank');
    await again.close();
    expect((await reaches('held')).lesson).toBe(LESSON);

    await page.bringToFront();
    await accepted.evaluate((hash) => {
      location.hash = hash;
    }, `#/thank/${id}`);
    await letter(accepted);
    await insertAndSend(page, accepted, 'thanks');
    const closed = await reaches('closed');
    expect(closed).toMatchObject({
      outcome: expect.any(String),
      agreement: { agreedAt: expect.any(String) },
      action: { text: 'Ask Marlowe for a case', doneAt: null },
      thanks: { sentAt: expect.any(String) },
      tags: ['referencias'],
    });
    expect(Object.values(closed.call?.notes ?? {})).toContain('Faltaron referencias del sector.');

    // The lesson to take along.
    const entry = await openPanelTab(extension, `#/entry/${id}`);
    await sees(entry, LESSON);
    await picture(entry, 'entry');
    await entry.evaluate(() => {
      navigator.clipboard.writeText = async (words) => {
        document.title = words;
      };
    });
    await press(entry, 'Copy as Markdown');
    const markdown = await until('the Markdown', async () => {
      const title = await entry.title();
      return title.includes('#') ? title : null;
    });
    expect(markdown).toContain('Lead with references from their own industry');
    expect(markdown).toContain('Ask Marlowe for a case');
    expect(standIn.mail.drafts.sentByScript).toBe(0);
  }, 180_000);

  it('asked nothing of any host but the stand-in, and broke none of its rules', async () => {
    await extension.close();
    expect(foreignRequests(name, standIn)).toEqual([]);
    expect(standIn.mail.violations).toEqual([]);
  });
});

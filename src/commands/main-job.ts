import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, openMail, type StandIn } from '../../test/e2e/browser.ts';
import {
  CHIP,
  fieldValue,
  LETTER,
  NOTES,
  openPanelByChip,
  openThread,
  press,
  replyLines,
  sees,
  typeFirst,
} from '../../test/e2e/walk.ts';

export interface StepReporter {
  /** Told after each step; `picture` takes pictures under a path without ending. */
  step(name: string, result: string, picture?: (path: string) => Promise<void>): Promise<void>;
}

const NOTE = 'They asked twice about references from logistics.';

async function saved(standIn: StandIn, words: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const draft = standIn.mail.drafts.all().find(({ text }) => text.includes(words));
    if (draft) return draft.text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the stand-in’s own draft saving never got the text');
}

function pictures(panel: Page, page: Page) {
  return async (path: string) => {
    await page.screenshot({ path: `${path}-mail.png` as const });
    await panel.screenshot({ path: `${path}-panel.png` as const });
  };
}

/**
 * The main job as a person does it, from the opened no to the draft in the reply box and the note in the log.
 * @throws {Error} that says what did not happen
 */
export async function walkMainJob(
  extension: ExtensionBrowser,
  standIn: StandIn,
  threadKey: string,
  report: StepReporter,
): Promise<void> {
  const page = await openThread(extension, threadKey);
  await page.waitForSelector(CHIP, { visible: true });
  await report.step('Open the mail in which Dana says no', 'A chip stands beside it.', (path) =>
    page.screenshot({ path: `${path}-mail.png` as const }).then(() => undefined),
  );

  const panel = await openPanelByChip(extension, page);
  await sees(panel, 'we’ve decided to go in a different direction');
  const title = await panel.$eval('h1', (heading) => heading.textContent);
  await report.step('Click the chip', `The panel says: ${title}`, pictures(panel, page));

  await panel.waitForFunction(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
    {},
    LETTER,
  );
  await panel.select('select[aria-label="Template"]', 'request.warm');
  await panel.waitForFunction(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value.includes('may I ask a favour'),
    {},
    LETTER,
  );
  await typeFirst(panel, LETTER, 'Dear Dana, or rather: ');
  const draft = await fieldValue(panel, LETTER);
  await report.step(
    'Choose the warm template and change a word',
    `${draft.length} characters, names filled in.`,
    pictures(panel, page),
  );

  await press(panel, 'Insert into reply');
  await sees(panel, 'It is in your reply');
  const lines = await replyLines(page);
  const missing = draft.split('\n').filter((line) => line !== '' && !lines.includes(line));
  if (missing.length > 0) throw new Error(`not in the reply box: ${missing[0]}`);
  await saved(standIn, 'may I ask a favour');
  await report.step(
    'Press “Insert into reply”',
    'It stands above the signature; Gmail’s own draft saving has it.',
    pictures(panel, page),
  );

  await panel.focus(NOTES);
  await panel.keyboard.type(NOTE);
  await sees(panel, 'Saved on this device');
  await report.step('Write a note', 'Saved on this device.', pictures(panel, page));

  await press(panel, 'Log');
  await sees(panel, 'Northwind');
  await report.step('Open the Log', 'The entry is there.', pictures(panel, page));

  const ordinary = await openMail(extension, '?thread=scheduling');
  await ordinary.waitForSelector('.a3s', { visible: true });
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (await ordinary.$(CHIP)) throw new Error('an ordinary mail shows a chip');
  await report.step('Open an ordinary mail', 'No chip.', (path) =>
    ordinary.screenshot({ path: `${path}-mail.png` as const }).then(() => undefined),
  );

  if (standIn.mail.drafts.sent > 0) throw new Error('a mail was sent');
  await report.step('Look into the Sent folder', 'Mails sent: 0.');
}

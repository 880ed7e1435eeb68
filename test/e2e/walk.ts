import type { ElementHandle, Page } from 'puppeteer-core';
import { type ExtensionBrowser, openMail } from './browser.ts';
import { popupPanel, sidePanel } from './panels.ts';

// What a person does in the stand-in mailbox and in the panel, one function a step. The end-to-end tests and
// `npm start` walk the same steps.

/** The chip's host: all that a page can see of it, for its button stands in a closed shadow root. */
export const CHIP = '[data-tone]';

/** Opens a thread of the stand-in by its key, with the page's other switches. */
export async function openThread(extension: ExtensionBrowser, key: string, switches = ''): Promise<Page> {
  const page = await openMail(extension, `?thread=${key}${switches}`);
  await page.waitForSelector('.a3s', { visible: true });
  return page;
}

/** The client's own way back from a conversation, which stays in the page, hidden. */
export async function backToInbox(page: Page): Promise<void> {
  const back = await page.waitForSelector('::-p-aria(Back to Inbox)', { visible: true });
  await back?.click();
  await page.waitForSelector('tr.zA', { visible: true });
}

/** Opens the thread of a sender from the list. */
export async function openFromInbox(page: Page, email: string): Promise<void> {
  await page.click(`tr.zA:has(span[email="${email}"])`);
  await page.waitForSelector(`.adn span.gD[email="${email}"]`, { visible: true });
}

/** A real mouse click on the chip's button. */
export async function clickChip(page: Page): Promise<void> {
  await page.waitForSelector(CHIP, { visible: true });
  // Read in one go: between finding it and measuring it the page may build its message anew.
  const place = await page.waitForFunction(
    (at) => {
      const box = document.querySelector(at)?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.x, y: box.y } : null;
    },
    {},
    CHIP,
  );
  const { x, y } = (await place.jsonValue()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 40, y + 14);
}

/** Clicks the chip and gives the panel that opens: the side panel, or Firefox's popup. */
export async function openPanelByChip(extension: ExtensionBrowser, page: Page): Promise<Page> {
  const opened = extension.name === 'chromium' ? sidePanel(extension) : popupPanel(extension);
  await clickChip(page);
  return opened;
}

/** Waits for a button or link of the panel by its words. */
export async function control(panel: Page, words: string): Promise<ElementHandle<Element>> {
  const found = await panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button, a, label, summary')].find(
        (element) => element.checkVisibility() && element.textContent?.replace(/\s+/g, ' ').includes(wanted),
      ),
    { timeout: 10_000 },
    words,
  );
  return found as ElementHandle<Element>;
}

export async function press(panel: Page, words: string): Promise<void> {
  const found = await control(panel, words);
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await found.click();
}

/** Waits until the panel shows these words. */
export async function sees(panel: Page, words: string, timeout = 10_000): Promise<void> {
  await panel
    .waitForFunction(
      (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
      { timeout },
      words,
    )
    .catch(async () => {
      const shown = await panel.evaluate(() => document.body.innerText);
      throw new Error(`“${words}” did not appear. The panel shows:\n${shown}`);
    });
}

/** The panel's two text areas: the draft, and the notes, which have a visible label. */
export const LETTER = 'textarea[aria-label="Your reply"]';
export const NOTES = 'textarea[name="notes"]';

/** Types at the very beginning of a field. */
export async function typeFirst(panel: Page, selector: string, words: string): Promise<void> {
  await panel.focus(selector);
  await panel.$eval(selector, (field) => (field as HTMLTextAreaElement).setSelectionRange(0, 0));
  await panel.keyboard.type(words);
}

export const fieldValue = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);

/** Lines of the open reply box, as a person reads them, without the signature below. */
export function replyLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const editor = [...document.querySelectorAll<HTMLElement>('[contenteditable=true][role=textbox]')].find(
      (box) => box.checkVisibility(),
    );
    return editor?.innerText.split('\n').map((line) => line.replace(/\u00a0/g, ' ').trimEnd()) ?? [];
  });
}

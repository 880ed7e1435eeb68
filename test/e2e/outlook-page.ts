import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { CHIP } from './walk.ts';
import { until } from './written.ts';

// What the tests of the stand-in Outlook look at.

export const BODY = '[id^=UniqueMessageBody]';
export const RICH = '[id^=editorParent] [contenteditable=true]';
export const PLAIN = '[id^=editorParent] textarea';

/** The text that is put into reply boxes. */
export const LINES = ['Hi Dana,', '', 'may I ask  <two> questions & listen?', 'Sam'];
export const TEXT = LINES.join('\n');

/** An id as addresses, and the reader, spell it. */
export const inAddress = (id: string) => id.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** One chip that says no, above the mail and outside of it. */
export async function expectOneChip(page: Page): Promise<void> {
  await page.waitForSelector(CHIP, { visible: true, timeout: 5000 });
  await until('one chip that says no', () =>
    page.evaluate((at) => {
      const chips = [...document.querySelectorAll<HTMLElement>(at)];
      return chips.length === 1 && chips[0]?.dataset.tone === 'no';
    }, CHIP),
  );
  const place = await page.$eval(
    CHIP,
    (host, body) => ({
      inMail: host.closest(`${body}, [role=document], [contenteditable]`) !== null,
      isAbove:
        (host.compareDocumentPosition(host.closest('.aVla3')?.querySelector(body) ?? host) &
          Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
    }),
    BODY,
  );
  expect(place).toEqual({ inMail: false, isAbove: true });
}

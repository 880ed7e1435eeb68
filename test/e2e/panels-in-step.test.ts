import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type ExtensionBrowser, launchWithExtension, type StandIn, startStandIn } from './browser.ts';
import { inFull } from './extent.ts';
import { openPanelTab } from './panels.ts';
import { wait } from './written.ts';

// Two panels and the window of a call on one entry: each shows what the others write, and of two texts that are written
// at once neither is lost. The pages are asked from here and not by timers of their own, which rest in hidden tabs.

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Then it does not come any more; milliseconds. */
const LONGEST = 10_000;

/** The value of the field under a label; null if it is not there. */
const fieldIn = (page: Page, label: string): Promise<string | null> =>
  page.evaluate((name) => {
    const found = [
      ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input'),
    ].find((one) => one.ariaLabel === name || one.labels?.[0]?.textContent === name);
    return found?.value ?? null;
  }, label);

/** Writes into the field under a label, as a key would: focus, value, and the event. */
const writeIn = (page: Page, label: string, words: string): Promise<void> =>
  page.evaluate(
    (name, value) => {
      const found = [
        ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input'),
      ].find((one) => one.ariaLabel === name || one.labels?.[0]?.textContent === name);
      if (!found) throw new Error(`No field: ${name}`);
      found.focus();
      found.value = value;
      found.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    label,
    words,
  );

const textIn = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** The question that a call has come to. */
const questionIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[id^="question-"]')?.textContent ?? '');

const pressIn = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(
      (one) => one.checkVisibility() && one.textContent?.trim().startsWith(wanted),
    );
    found?.click();
    return found !== undefined;
  }, words);

/** Looks until it is so. */
async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await look()); await wait(20)) {
    if (Date.now() - began > LONGEST) throw new Error(`${what}: not within ${LONGEST} ms`);
  }
}

const shows = (page: Page, words: string) => until(words, async () => (await textIn(page)).includes(words));
const hides = (page: Page, words: string) =>
  until(`no more “${words}”`, async () => !(await textIn(page)).includes(words));
const holds = (page: Page, label: string, words: string) =>
  until(`${label}: ${words}`, async () => (await fieldIn(page, label)) === words);
const press = (page: Page, words: string) => until(`button ${words}`, () => pressIn(page, words));

const ELSEWHERE = 'Also written elsewhere';
const CHOSEN = 'Which way did you go in the end, if you can share it, and what made it the right choice?';

describe.each(inFull(NAMES))('two panels on one entry in %s', (name) => {
  let standIn: StandIn;
  let extension: ExtensionBrowser;
  let one: Page;
  let other: Page;
  let entry: string;

  beforeAll(async () => {
    standIn = await startStandIn();
    extension = await launchWithExtension({ name, standIn });
    one = await openPanelTab(extension, '#/new');
    await until('the form', async () => (await fieldIn(one, 'Name')) !== null);
    await writeIn(one, 'Name', 'Ines Almeida');
    await press(one, 'Add to log');
    await until(
      'the entry',
      async () => (await fieldIn(one, 'Notes')) !== null && one.url().includes('#/entry/'),
    );
    entry = one.url().split('#/entry/')[1] ?? '';
    other = await openPanelTab(extension, `#/entry/${entry}`);
    await holds(other, 'Notes', '');
  });

  afterAll(async () => {
    await extension?.close();
    await standIn?.close();
  });

  it('show what the other writes within a second', async () => {
    await writeIn(one, 'Notes', 'She asked for references.');
    await shows(one, 'Saved on this device');
    await holds(other, 'Notes', 'She asked for references.');
    // And back, also into the field that was written in and has the focus.
    await writeIn(other, 'Notes', 'She asked for references. Twice.');
    await shows(other, 'Saved on this device');
    await holds(one, 'Notes', 'She asked for references. Twice.');
    expect(await textIn(one)).not.toContain(ELSEWHERE);
  });

  it('keep both of two notes that are written at once, show them, and settle them', async () => {
    const texts = ['She asked twice. From one.', 'She asked twice. From the other.'];
    await Promise.all([writeIn(one, 'Notes', texts[0] ?? ''), writeIn(other, 'Notes', texts[1] ?? '')]);
    for (const page of [one, other]) await shows(page, ELSEWHERE);
    await until(
      'the same text in both',
      async () => (await fieldIn(one, 'Notes')) === (await fieldIn(other, 'Notes')),
    );
    const shown = (await fieldIn(one, 'Notes')) ?? '';
    const beside = texts.find((text) => text !== shown) ?? '';
    expect(texts).toContain(shown);
    for (const page of [one, other]) expect(await textIn(page)).toContain(beside);

    await press(other, 'Keep both');
    for (const page of [one, other]) {
      await holds(page, 'Notes', `${shown}\n\n${beside}`);
      await hides(page, ELSEWHERE);
    }
    await press(other, 'Undo');
    for (const page of [one, other]) {
      await shows(page, ELSEWHERE);
      await holds(page, 'Notes', shown);
    }
    await press(one, 'Use this one');
    for (const page of [one, other]) {
      await holds(page, 'Notes', beside);
      await hides(page, ELSEWHERE);
    }
  });

  it('keep what was typed in a panel that is closed in the middle of a word', async () => {
    const closing = await openPanelTab(extension, `#/entry/${entry}`);
    await until('the notes', async () => ((await fieldIn(closing, 'Notes')) ?? '') !== '');
    await writeIn(closing, 'Notes', 'Half a wo');
    await closing.close();
    const next = await openPanelTab(extension, `#/entry/${entry}`);
    await holds(next, 'Notes', 'Half a wo');
    for (const page of [one, other]) await holds(page, 'Notes', 'Half a wo');
    expect(await textIn(next)).not.toContain(ELSEWHERE);
    await next.close();
  });

  it('bring back an entry that was begun when the panel was closed', async () => {
    const closing = await openPanelTab(extension, '#/new');
    await until('the form', async () => (await fieldIn(closing, 'Name')) !== null);
    await writeIn(closing, 'Name', 'Tom');
    await closing.close();
    const next = await openPanelTab(extension, '#/new');
    await holds(next, 'Name', 'Tom');
    await shows(next, 'You began this entry at');
    await press(next, 'Start afresh');
    await holds(next, 'Name', '');
    await next.close();
  });

  it('stand beside the window of a call, and keep both notes of a question', async () => {
    const call = await openPanelTab(extension, `#/call/${entry}`);
    await press(call, 'Start the call');
    await until('the notes', async () => (await fieldIn(call, 'Notes')) !== null);
    while ((await questionIn(call)) !== CHOSEN) await press(call, 'Next question');
    await writeIn(call, 'Notes', 'Vantec.');
    await shows(call, 'Saved');
    for (const page of [one, other]) await holds(page, CHOSEN, 'Vantec.');
    await Promise.all([
      writeIn(call, 'Notes', 'Vantec. In the call.'),
      writeIn(other, CHOSEN, 'Vantec. On the entry.'),
    ]);
    for (const page of [call, one, other]) await shows(page, ELSEWHERE);
    await press(call, 'Keep both');
    for (const page of [call, one, other]) await hides(page, ELSEWHERE);
    const kept = (await fieldIn(one, CHOSEN)) ?? '';
    expect(kept.split('\n\n').sort()).toEqual(['Vantec. In the call.', 'Vantec. On the entry.']);
    await call.close();
  });
});

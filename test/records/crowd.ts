import type { ExtensionBrowser } from '../e2e/browser.ts';
import { openExtensionPage } from '../e2e/panels.ts';
import { type LabPage, openLab } from './lab.ts';
import type { StoredState } from './lab-records.ts';

/** Pages that change the log at once; the background is one more. */
const PAGES = 3;
const KINDS = 5;

export interface CrowdReport {
  changes: number;
  seconds: number;
  /** Changes that are not there in the end. */
  lost: string[];
  /** Versions of a note that pages wrote at once, each having seen the same words before. */
  versions: string[];
  /** The longest of the times from a write to its being read in another page, in milliseconds, and how many were seen. */
  slowest: number;
  seen: number;
  /** Whether an open panel and an open call's window showed a change of the others within a second. */
  shownInPanel: boolean;
  health: string;
}

const POSTS = 10;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Numbers below `count` of one kind of change. */
const ofKind = (kind: number, count: number) =>
  Array.from({ length: count }, (_, number) => number).filter((number) => number % KINDS === kind);

/** What is missing of all changes (lab-crowd.ts), by what each page did. */
function missing({ rows }: StoredState, each: number, byBackground: number): string[] {
  const lost: string[] = [];
  const entries = new Map(rows.opportunities?.map((row) => [row.threadKey, row]));
  const shared = entries.get('crowd shared');
  const counted = (shared?.call as { elapsed: number } | undefined)?.elapsed ?? 0;
  const wanted = PAGES * ofKind(0, each).length;
  if (counted !== wanted) lost.push(`${wanted - counted} of ${wanted} in one counter`);
  const keys = {
    mutes: new Set(rows.mutes?.map(({ key }) => key)),
    phrases: new Set(rows.phrases?.map(({ id }) => id)),
  };
  ['project', 'organisation', 'competitor'].forEach((field, who) => {
    const last = ofKind(1, each).at(-1);
    if (shared?.[field] !== `${who}.${last}`) lost.push(`${field}: ${shared?.[field]}, not ${who}.${last}`);
    for (const number of ofKind(2, each)) {
      if (!entries.has(`crowd ${who}.${number}`)) lost.push(`entry ${who}.${number}`);
    }
    for (const number of ofKind(3, each)) {
      const key = `crowd ${who}.${number}`;
      if (!keys.mutes.has(key) || !keys.phrases.has(key)) lost.push(`taught ${key}`);
    }
    const note = entries.get(`crowd own ${who}`)?.notes;
    const lastNote = ofKind(4, each).at(-1);
    if (note !== String(lastNote)) lost.push(`note of ${who}: ${note}, not ${lastNote}`);
  });
  const drafts = new Set(rows.proposals?.map(({ draftId }) => draftId));
  for (let number = 0; number < byBackground; number += 1) {
    if (!drafts.has(`crowd-${number}`)) lost.push(`proposal ${number} of the background`);
  }
  return lost;
}

/** No call may take longer than the driver waits. */
const PIECE = 100;

async function inPieces(
  count: number,
  work: (start: number, end: number) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < count; start += PIECE) await work(start, Math.min(start + PIECE, count));
}

/** Two panels, the window of a call and the background change one log at once, so many times in all. */
export async function changeAllAtOnce(browser: ExtensionBrowser, changes: number): Promise<CrowdReport> {
  const each = Math.floor(changes / (PAGES + 1) / KINDS) * KINDS;
  const byBackground = changes - PAGES * each;
  const pages: LabPage[] = [];
  for (let page = 0; page < PAGES; page += 1) pages.push(await openLab(browser));
  const [first, second] = pages;
  if (!first || !second) throw new Error('no pages');
  const started = Date.now();
  await Promise.all([
    ...pages.map((page, who) => inPieces(each, (start, end) => page.call('crowd', who, start, end))),
    inPieces(byBackground, (start, end) => first.call('crowdByBackground', start, end)),
  ]);
  const seconds = (Date.now() - started) / 1000;

  // The same note by all, from the same words.
  await first.call('note', 'crowd note', 'before');
  await Promise.all(pages.map((page, who) => page.call('conflicting', 'crowd note', 'before', `by ${who}`)));
  const versions = await first.call('versionsOf', 'crowd note');

  for (const page of pages.slice(1)) await page.call('watch');
  const panel = await openExtensionPage(browser, 'src/panel/index.html#/log');
  await panel.waitForFunction(() => document.body.innerText.includes('Northwind'), { timeout: 20_000 });
  for (let number = 0; number < POSTS; number += 1) {
    await first.call('post');
    await pause(200);
  }
  const shown = panel.waitForFunction(() => document.body.innerText.includes('Quince Works'), {
    timeout: 1000,
  });
  await first.call('entryOf', 'crowd shown', 'Quince Works');
  const shownInPanel = await shown.then(
    () => true,
    () => false,
  );
  const delays = (await Promise.all(pages.slice(1).map((page) => page.call('seenAfter')))).flat();
  const state = await first.call('stored');
  if (!state) throw new Error('nothing is stored');
  return {
    changes: PAGES * each + byBackground,
    seconds,
    lost: missing(state, each, byBackground),
    versions,
    slowest: Math.max(...delays),
    seen: delays.length,
    shownInPanel,
    health: (await first.call('check')).is,
  };
}

/** How many notes were posted to be seen, in all other pages. */
export const SEEN_IN_ALL = POSTS * (PAGES - 1);

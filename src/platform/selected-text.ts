import { browser } from './browser.ts';

/** What the user selected on some page and wants to log: its words only, nothing of where they stood. */
export interface SelectedText {
  id: string;
  /** Chromium makes one line of it, Firefox gives no more than its first 16,384 characters. Empty if there is none. */
  text: string;
  /** It was longer than what is kept here. */
  cut: boolean;
  /** How often it was handed over; again means that the user wants to see it again. */
  times: number;
}

/** UTF-16 units; detection looks at no more of a mail (detection/analysis.ts). */
const LONGEST = 20_480;

/** In memory until the browser closes, and out of reach of content scripts. */
const keyOf = (windowId: number) => `selected:${windowId}`;

/** The texts that wait in a window to be logged or discarded, newest first. */
export async function waitingTexts(windowId: number): Promise<SelectedText[]> {
  const key = keyOf(windowId);
  return ((await browser.storage.session.get(key))[key] as SelectedText[] | undefined) ?? [];
}

/** Reading and writing are not parted: two quick clicks, or a click and a panel, must not lose a text. */
function change(windowId: number, next: (waiting: SelectedText[]) => SelectedText[]): Promise<void> {
  return navigator.locks.request('selected', async () => {
    const texts = next(await waitingTexts(windowId));
    const key = keyOf(windowId);
    if (texts.length > 0) await browser.storage.session.set({ [key]: texts });
    else await browser.storage.session.remove(key);
  });
}

/** Hands a selection over to the panel of a window, open or not; the same text twice is one that waits. */
export function handOver(windowId: number, selection: string): Promise<void> {
  const whole = selection.trim();
  const text = whole.slice(0, LONGEST);
  const id = crypto.randomUUID();
  return change(windowId, (waiting) => {
    const known = waiting.find((one) => one.text === text);
    const first = known
      ? { ...known, times: known.times + 1 }
      : { id, text, cut: whole.length > LONGEST, times: 1 };
    return [first, ...waiting.filter((one) => one !== known)];
  });
}

/** It was logged, or the user does not want it: it waits no longer. */
export function dropText(windowId: number, id: string): Promise<void> {
  return change(windowId, (waiting) => waiting.filter((one) => one.id !== id));
}

/** Calls `listener` after every change of what waits in a window, made in whatever context. */
export function onWaitingTexts(windowId: number, listener: (texts: SelectedText[]) => void): void {
  const key = keyOf(windowId);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key in changes) {
      listener((changes[key]?.newValue as SelectedText[] | undefined) ?? []);
    }
  });
}

import type { Page } from 'puppeteer-core';
import { CHIP } from './walk.ts';

// What stands in an editor, and how many chips were ever on screen, for the tests of a client's layouts.

/** The lines that a person sees in the one editor on screen, each without spaces at its end. */
export function linesIn(page: Page, editor: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const box = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
    // Not `instanceof`: in a window that another one fills, the box is of that one's kind.
    const isPlain = box?.tagName === 'TEXTAREA';
    // `innerText` of the whole shows an empty line between blocks as two.
    const blocks = box ? [...box.querySelectorAll<HTMLElement>('div, p')] : [];
    const texts = blocks
      .filter((block) => block.querySelector('div, p') === null)
      .map((block) => block.innerText.replace(/\n$/, ''));
    const text = isPlain ? (box as HTMLTextAreaElement).value : texts.join('\n');
    return text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  }, editor);
}

/** Without empty lines, which `innerText` multiplies. */
export const packed = (lines: readonly string[]) => lines.filter((line) => line !== '');

/** Presses undo or redo on the keyboard. */
export async function undoOrRedo(page: Page, key: 'KeyZ' | 'KeyY'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks every 50 ms until there is something; throws after 15 seconds: three browsers share the machine. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look();
    if (found) return found;
    await wait(50);
  }
  throw new Error(`${what}: not within 15 seconds`);
}

interface ChipsSeen {
  mostChips: number;
  tones: string[];
}

/** Counts the chips in every frame from now on. */
export function countChips(page: Page): Promise<void> {
  return page.evaluate((at) => {
    const seen = window as unknown as ChipsSeen;
    seen.mostChips = 0;
    seen.tones = [];
    const look = () => {
      const chips = document.querySelectorAll<HTMLElement>(at);
      seen.mostChips = Math.max(seen.mostChips, chips.length);
      for (const { dataset } of chips) seen.tones.push(dataset.tone ?? '');
      requestAnimationFrame(look);
    };
    look();
  }, CHIP);
}

/** How many there were at most in one frame, and every tone that was seen. */
export async function chipsSeen(page: Page): Promise<{ most: number; tones: string[] }> {
  const { mostChips, tones } = await page.evaluate(() => {
    const { mostChips, tones } = window as unknown as ChipsSeen;
    return { mostChips, tones };
  });
  return { most: mostChips, tones: [...new Set(tones)] };
}

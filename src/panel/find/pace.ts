import type { Pace } from './search.ts';

/** The page's clock, and a turn for whatever waits: typing, painting. */
export const pagePace: Pace = {
  now: () => performance.now(),
  giveWay: () =>
    // Chromium has it from 129 on, and we begin at 128.
    'scheduler' in globalThis && 'yield' in scheduler
      ? scheduler.yield()
      : new Promise((resolve) => setTimeout(resolve)),
};

/** Longer than any frame takes: a panel that is not seen paints nothing. */
const NO_PAINT_MS = 50;

/** Resolves when what is shown by now has been painted: `giveWay` may come back before that. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const unseen = setTimeout(resolve, NO_PAINT_MS);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });

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

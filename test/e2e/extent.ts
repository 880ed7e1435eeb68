import { it } from 'vitest';

/** `npm run torture` runs what is below in full; `npm test` has ten minutes for everything. */
const EVERYTHING = process.env.TEST_EXTENT === 'everything';

/** Every mail client in every browser; in `npm test` each client once and each browser once. */
export function pairings<Client, Browser>(
  clients: readonly Client[],
  browsers: readonly Browser[],
): (readonly [Client, Browser])[] {
  if (EVERYTHING) return browsers.flatMap((browser) => clients.map((client) => [client, browser] as const));
  return clients.map((client, at) => [client, browsers[at % browsers.length] as Browser] as const);
}

/** Both browsers; in `npm test` the first, for what another file walks in the second as well. */
export function inFull<Browser>(browsers: readonly Browser[]): readonly Browser[] {
  return EVERYTHING ? browsers : browsers.slice(0, 1);
}

/** Declares a test in the first browser only, or in both in full: for what one browser shows as well as two. */
export const itIn =
  <Browser>(browsers: readonly Browser[], browser: Browser) =>
  (name: string, run: () => Promise<void>): void => {
    if (inFull(browsers).includes(browser)) it(name, run);
  };

import type { ExtensionBrowser } from '../e2e/browser.ts';
import { readerScript } from '../e2e/page-reader.ts';
import { CLIENTS } from './arrivals.ts';
import { ratio, spread } from './measure.ts';

const LOADS = 4;
const READS = 5;

/** Threads of 200 mails, as they are opened (the newest mail open) and with every mail opened, and one of two. */
const THREADS = {
  gmail: {
    opened: '?thread=dana&size=200',
    allOpen: '?thread=dana&size=200&open=all',
    short: '?thread=dana',
  },
  outlook: {
    opened: '?thread=dana&messages=198',
    allOpen: '?thread=dana&messages=198&cards=open',
    short: '?thread=dana',
  },
} as const;

interface Times {
  first: number;
  again: number[];
  print: number[];
}

/**
 * What it takes to read a thread for its chip, by the shipped reader in the page itself; `first` in a page that has
 * never run it, where most of the time is the browser's own for code it has not seen.
 */
export async function measureLongThreads(extension: ExtensionBrowser) {
  const results: Record<string, unknown> = {};
  for (const client of ['gmail', 'outlook'] as const) {
    const script = await readerScript(client);
    const medians: Record<string, number> = {};
    for (const [name, query] of Object.entries(THREADS[client])) {
      const times: Times[] = [];
      for (let load = 0; load < LOADS; load += 1) {
        // Without the extension, which would read as well.
        const context = await extension.browser.createBrowserContext();
        const page = await context.newPage();
        await page.goto(`${CLIENTS[client].url}${query}`);
        await page.waitForSelector(CLIENTS[client].body, { visible: true });
        await new Promise((resolve) => setTimeout(resolve, 800));
        times.push(
          (await page.evaluate(`${script};(() => {
            const timed = (work) => { const start = performance.now(); work(); return performance.now() - start; };
            const { ${client}: client } = reader;
            const often = (work) => Array.from({ length: ${READS} }, () => timed(work));
            const first = timed(() => client.read('newest'));
            return { first, again: often(() => client.read('newest')), print: often(() => client.fingerprint()) };
          })()`)) as Times,
        );
        await context.close();
      }
      const again = spread(times.flatMap((one) => one.again));
      medians[name] = again.median;
      results[`${client}_${name}`] = {
        firstReadMs: spread(times.map(({ first }) => first)),
        readMs: again,
        fingerprintMs: spread(times.flatMap(({ print }) => print)),
      };
    }
    results[`${client}_openedToShort`] = ratio(medians.opened ?? 0, medians.short ?? 0);
  }
  return results;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { type Bench, makeBench, openLab } from '../records/lab.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
/** Several batches of what is read at once. */
const ENTRIES = 1700;
const COPIES = 40;

describe.each(NAMES)('copies that are made while others write in %s', (name) => {
  let standIn: StandIn;
  let bench: Bench;

  beforeAll(async () => {
    standIn = await startStandIn();
    bench = await makeBench(name, standIn);
  });

  afterAll(async () => {
    await bench?.remove();
    await standIn?.close();
  });

  it(`hold everything that was there before, ${COPIES} times`, async () => {
    const browser = await bench.start();
    const [copying, ...writing] = [await openLab(browser), await openLab(browser), await openLab(browser)];
    await copying.call('seed', ENTRIES);
    for (const lab of writing) await lab.call('addEntries');
    const missing = await copying.call('copyAndLook', COPIES, ENTRIES);
    for (const lab of writing) await lab.call('stopAdding');
    expect(missing).toEqual([]);
  }, 300_000);
});

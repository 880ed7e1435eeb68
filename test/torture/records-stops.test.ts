import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { type Bench, makeBench } from '../records/lab.ts';
import { stopBetweenSteps } from '../records/stops.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(NAMES)('a background that is stopped between any two steps in %s', (name) => {
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

  it('comes to the same end', async () => {
    const report = await stopBetweenSteps(await bench.start());
    process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
    expect(report.others).toEqual([]);
    expect(report.wanted).toContain('"status":"closed"');
  }, 240_000);
});

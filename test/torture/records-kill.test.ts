import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { killInMidRestore, killInMidWrite } from '../records/kills.ts';
import { type Bench, makeBench } from '../records/lab.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const KILLS = Number(process.env.KILLS ?? 50);

describe.each(NAMES)('kill -9 of %s in the middle of its writes', (name) => {
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

  it(
    `loses nothing acknowledged and leaves no action by half, ${KILLS} times`,
    async () => {
      const report = await killInMidWrite(bench, KILLS);
      process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
      expect(report).toMatchObject({ kills: KILLS, lost: [], torn: [], unwell: [] });
      expect(report.acknowledged).toBeGreaterThan(KILLS * 10);
    },
    KILLS * 20_000 + 60_000,
  );
});

describe('kill -9 of chromium while a copy is put back', () => {
  it('leaves a log that says that it is not whole, or one that is', async () => {
    const standIn = await startStandIn();
    const bench = await makeBench('chromium', standIn);
    try {
      const report = await killInMidRestore(bench, 2000);
      process.stdout.write(`${JSON.stringify(report)}\n`);
      expect(report).toMatchObject({ after: 'well', different: [] });
    } finally {
      await bench.remove();
      await standIn.close();
    }
  }, 180_000);
});

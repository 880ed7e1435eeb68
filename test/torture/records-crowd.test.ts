import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { changeAllAtOnce, SEEN_IN_ALL } from '../records/crowd.ts';
import { type Bench, makeBench } from '../records/lab.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
const CHANGES = Number(process.env.CHANGES ?? 10_000);

describe.each(NAMES)('two panels, a call’s window and the background at once in %s', (name) => {
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
    `lose none of ${CHANGES} changes, keep texts in conflict, and see each other’s within a second`,
    async () => {
      const report = await changeAllAtOnce(await bench.start(), CHANGES);
      process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
      expect(report).toMatchObject({
        changes: CHANGES,
        lost: [],
        versions: ['by 0', 'by 1', 'by 2'],
        seen: SEEN_IN_ALL,
        shownInPanel: true,
        health: 'well',
      });
      expect(report.slowest).toBeLessThan(1000);
    },
    CHANGES * 60 + 120_000,
  );
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { type Bench, makeBench } from '../records/lab.ts';
import { TYPED, updateUnderPanels, upgradeUnderPages } from '../records/updates.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(NAMES)('an update with another schema in %s', (name) => {
  let standIn: StandIn;
  let bench: Bench | null = null;

  beforeAll(async () => {
    standIn = await startStandIn();
  });

  afterEach(async () => {
    await bench?.remove();
    bench = null;
  });

  afterAll(() => standIn?.close());

  it('is not held up by open pages, and makes a copy before; the old pages can read, and keep what is typed', async () => {
    bench = await makeBench(name, standIn);
    const report = await upgradeUnderPages(bench);
    process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({
      health: 'well',
      version: SCHEMA_VERSION + 1,
      oldHealth: 'newer',
      oldRefused: 'LogTroubleError',
      oldReads: 5,
      typed: TYPED,
      lost: [],
    });
    expect(report.copies).toContain('upgrade');
  });

  it('loses nothing when the extension is taken anew under open panels', async () => {
    bench = await makeBench(name, standIn);
    const report = await updateUnderPanels(bench);
    process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({
      health: 'well',
      version: SCHEMA_VERSION + 1,
      lost: [],
      torn: [],
      notes: TYPED,
    });
    expect(report.copies).toContain('upgrade');
  });
});

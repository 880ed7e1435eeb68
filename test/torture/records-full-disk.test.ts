import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { type SmallDisk, smallDisk } from '../records/full-disk.ts';
import { fillTheDisk, TYPED, typeOnFullDisk } from '../records/full-disk-path.ts';
import { type Bench, makeBench } from '../records/lab.ts';

/** Room for a new profile and some megabytes. */
const SIZES: readonly [BrowserName, string][] = [
  ['chromium', '48m'],
  ['firefox', '96m'],
];

describe.each(SIZES)('a full disk in %s', (name, size) => {
  let standIn: StandIn;
  let bench: Bench | null = null;
  let disk: SmallDisk | null = null;

  beforeAll(async () => {
    standIn = await startStandIn();
  });

  afterEach(async () => {
    await bench?.remove();
    await disk?.remove();
    [bench, disk] = [null, null];
  });

  afterAll(() => standIn?.close());

  it.each([1, 2, 3])(
    'loses nothing that was called saved (%i)',
    async () => {
      disk = await smallDisk(size);
      bench = await makeBench(name, standIn, join(disk.folder, 'profile'));
      const report = await fillTheDisk(bench, disk);
      process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
      expect(report).toMatchObject({ lost: [], gone: 0, writable: true });
      // A few words may still fit into what Firefox has reserved.
      if (!report.typedIsThere) expect(report.said).toMatch(/Not saved|deleted nothing of it/);
      expect(report.failed).not.toEqual([]);
    },
    180_000,
  );

  it('saves what was typed when there is room again', async () => {
    disk = await smallDisk(size);
    bench = await makeBench(name, standIn, join(disk.folder, 'profile'));
    const { notes } = await typeOnFullDisk(bench, disk);
    expect(notes).toBe(TYPED);
  }, 180_000);
});

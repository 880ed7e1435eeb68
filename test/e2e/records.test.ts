import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changeAllAtOnce, SEEN_IN_ALL } from '../records/crowd.ts';
import { DAMAGES } from '../records/damage.ts';
import { expectNoticed, harmAndHeal, prepareLog } from '../records/healing.ts';
import { killInMidWrite } from '../records/kills.ts';
import { type Bench, makeBench, openLab } from '../records/lab.ts';
import { freshCopy } from '../records/profile-copy.ts';
import { stopBetweenSteps } from '../records/stops.ts';
import { NEWER_WORDS, openNewer, upgradeAll } from '../records/versions.ts';
import { type StandIn, startStandIn } from './browser.ts';

// Some of each kind of what `npm run torture` does to the records at length (test/torture/records-*.test.ts).

const KILLS = 2;
const CHANGES = 400;
const ENTRIES = 500;
const COPIED = 1200;
const COPIES = 10;
const KINDS = ['CURRENT emptied', 'the .log cut'];

describe('the records of a real browser', () => {
  let standIn: StandIn;
  let bench: Bench;

  beforeAll(async () => {
    standIn = await startStandIn();
  });

  afterEach(() => bench?.remove());
  afterAll(() => standIn?.close());

  it('outlive the end of the browser in the middle of a write', async () => {
    bench = await makeBench('chromium', standIn);
    const report = await killInMidWrite(bench, KILLS);
    expect(report).toMatchObject({ kills: KILLS, lost: [], torn: [], unwell: [] });
    expect(report.acknowledged).toBeGreaterThan(0);
  });

  it('are put back when the database was harmed, and the harm is always noticed', async () => {
    bench = await makeBench('chromium', standIn);
    const before = await prepareLog(bench, ENTRIES);
    const whole = await freshCopy(bench);
    for (const damage of DAMAGES.filter(({ name }) => KINDS.includes(name))) {
      await whole.putBack();
      const healing = await harmAndHeal(bench, damage, before);
      expectNoticed(healing);
      expect(healing).toMatchObject({ notRestored: null, after: 'well', different: [] });
    }
    await whole.remove();
  });

  it('are whole in a copy that is made while somebody writes', async () => {
    bench = await makeBench('chromium', standIn);
    const browser = await bench.start();
    const [copying, writing] = [await openLab(browser), await openLab(browser)];
    await copying.call('seed', COPIED);
    await writing.call('addEntries');
    const missing = await copying.call('copyAndLook', COPIES, COPIED);
    await writing.call('stopAdding');
    expect(missing).toEqual([]);
  });

  it('lose no change of several pages at once', async () => {
    bench = await makeBench('chromium', standIn);
    const report = await changeAllAtOnce(await bench.start(), CHANGES);
    expect(report).toMatchObject({
      changes: CHANGES,
      lost: [],
      versions: ['by 0', 'by 1', 'by 2'],
      seen: SEEN_IN_ALL,
      shownInPanel: true,
      health: 'well',
    });
    expect(report.slowest).toBeLessThan(1000);
  });

  it('come to the same end with the background stopped, and over from older versions', async () => {
    bench = await makeBench('chromium', standIn);
    const browser = await bench.start();
    expect((await stopBetweenSteps(browser, [])).others).toEqual([]);
    for (const { version, read, wanted, health, copies } of await upgradeAll(browser)) {
      expect({ health, read }).toEqual({ health: 'well', read: wanted });
      // One more is in the bin, which came with version 4.
      expect(copies).toContain(`upgrade ${version < 4 ? 2 : 3}`);
    }
    const newer = await openNewer(browser, await openLab(browser));
    expect(newer).toMatchObject({ health: 'newer', notes: ['written before'], refused: 'LogTroubleError' });
    for (const words of NEWER_WORDS) expect(newer.panel).toContain(words);
  });
});

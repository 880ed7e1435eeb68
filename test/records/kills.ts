import { DAMAGES, databaseFolder } from './damage.ts';
import type { Done } from './done.ts';
import { lost, torn } from './done.ts';
import { differences, prepareLog } from './healing.ts';
import { killBrowser } from './killing.ts';
import { type Bench, openLab } from './lab.ts';

/** So many actions are under way at any moment. */
const WORKERS = 4;
/** Numbers of one round begin here, above those of the round before. */
const NUMBERS_A_ROUND = 100_000;

export interface KillReport {
  kills: number;
  acknowledged: number;
  /** By round: what is not there, or is there by half. */
  lost: string[];
  torn: string[];
  /** After a kill the database itself was gone or cut, the log said so, and it was put back from the copy and the tail. */
  restored: number;
  /** What it said where that did not help. */
  unwell: string[];
}

/** Milliseconds of work before a kill: another one every round, the same in every run. */
const workingTime = (round: number) => 60 + ((round * 137) % 500);

/**
 * Starts a browser on one profile again and again and ends it by SIGKILL in the middle of its writes. After every
 * start everything that was acknowledged since the beginning is looked for.
 */
export async function killInMidWrite(bench: Bench, kills: number): Promise<KillReport> {
  const report: KillReport = { kills: 0, acknowledged: 0, lost: [], torn: [], restored: 0, unwell: [] };
  const done: Done[] = [];
  for (let round = 0; round <= kills; round += 1) {
    const browser = await bench.start();
    const lab = await openLab(browser);
    if (round > 0) {
      const health = await lab.call('health');
      if (health.is !== 'well') {
        await lab.call('restore', null);
        report.restored += 1;
        const healed = await lab.call('check');
        if (healed.is !== 'well')
          report.unwell.push(`round ${round}: ${health.is}, ${JSON.stringify(healed)}`);
      }
      const state = await lab.call('stored');
      if (!state) throw new Error(`round ${round}: there is no database`);
      report.lost.push(...lost(done, state).map((what) => `round ${round}: ${what}`));
      report.torn.push(...torn(state).map((what) => `round ${round}: ${what}`));
    }
    if (round === kills) {
      await killBrowser(browser, bench.profile);
      break;
    }
    await lab.call('work', WORKERS, (round + 1) * NUMBERS_A_ROUND);
    // The first action makes or opens the database; a kill before it would be no kill in mid-write.
    while (lab.told.length < WORKERS) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, workingTime(round)));
    await killBrowser(browser, bench.profile);
    report.kills += 1;
    const acknowledged = lab.told as Done[];
    const failed = acknowledged.filter(({ is }) => is === 'failed');
    if (failed.length > 0) throw new Error(`round ${round}: ${JSON.stringify(failed)}`);
    report.acknowledged += acknowledged.length;
    done.push(...acknowledged);
  }
  return report;
}

/** Waits before a kill while a copy is put back: into its reading, its writing, and after it. */
const RESTORING_TIMES = [20, 60, 120, 200, 300, 450, 700, 1000];

/**
 * Ends the browser by SIGKILL while a copy is put back in the place of a log that is gone, again and again, and lets it
 * be put back whole at last.
 * @returns rows that are not what they were, and what the log said of itself after each kill
 */
export async function killInMidRestore(bench: Bench, entries: number) {
  const before = await prepareLog(bench, entries);
  const [emptied] = DAMAGES.filter(({ name }) => name === 'CURRENT emptied');
  await emptied?.harm(await databaseFolder(bench));
  const said: string[] = [];
  for (const time of RESTORING_TIMES) {
    const browser = await bench.start();
    const lab = await openLab(browser);
    const health = (await lab.call('health')).is;
    said.push(health);
    if (health !== 'well') void lab.call('restore', null).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, time));
    await killBrowser(browser, bench.profile);
  }
  const browser = await bench.start();
  const lab = await openLab(browser);
  if ((await lab.call('health')).is !== 'well') await lab.call('restore', null);
  const after = (await lab.call('check')).is;
  return { said, after, different: differences(before, await lab.call('stored')) };
}

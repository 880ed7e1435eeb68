import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExtensionBrowser } from '../e2e/browser.ts';

/** What a browser that could not clean up leaves in its profile, so that no second one uses it. */
const LOCKS = ['lock', '.parentlock', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'];

/** Whether a process of this group still runs; those that are dead and not yet buried do not. */
async function groupRuns(group: number): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,stat=']);
  return stdout.split('\n').some((line) => {
    const [id, state = ''] = line.trim().split(/\s+/);
    return Number(id) === group && !state.startsWith('Z');
  });
}

/** SIGKILL to a browser with all its processes; resolves when it is gone. Does nothing if it is gone already. */
export async function endAtOnce({ browser }: ExtensionBrowser): Promise<void> {
  const main = browser.process();
  if (!main?.pid || main.exitCode !== null || main.signalCode !== null) return;
  const gone = new Promise((resolve) => main.once('exit', resolve));
  // Its own group: puppeteer starts it detached.
  process.kill(-main.pid, 'SIGKILL');
  await gone;
  // The process that has the database open may die a moment later; until then nobody else can open it.
  while (await groupRuns(main.pid)) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The same in the middle of what it does; its profile can be started from again. */
export async function killBrowser(extension: ExtensionBrowser, profile: string): Promise<void> {
  await endAtOnce(extension);
  for (const lock of LOCKS) await rm(join(profile, lock), { force: true });
}

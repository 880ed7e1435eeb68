import type { BackupFile, BackupState } from '../safety-services.ts';
import { backupFacts, changeFacts } from './backup-facts.ts';
import { type MadeBackup, makeBackup } from './backup-file.ts';
import { folderAccess, putInFolder } from './backup-folder.ts';
import { isDue } from './backup-plan.ts';
import type { BackupWorld } from './backup-world.ts';

/** Folder in Downloads where all of them are. */
const IN_DOWNLOADS = 'Lost & Learned/';

/** Why a file could not be written. */
class BackupProblem extends Error {
  override name = 'BackupProblem';
  readonly problem: NonNullable<BackupState['problem']>;

  constructor(problem: NonNullable<BackupState['problem']>) {
    super(`No backup file was written: ${problem}.`);
    this.problem = problem;
  }
}

/** Where files go by themselves; nothing is made if they cannot go there. */
async function placeOf(
  world: BackupWorld,
  where: 'downloads' | 'folder',
): Promise<(made: MadeBackup) => Promise<string>> {
  if (where === 'downloads') {
    if (!(await world.downloads.isAllowed())) throw new BackupProblem('no-permission');
    return ({ blob, name }) => world.downloads.put(blob, `${IN_DOWNLOADS}${name}`);
  }
  const folder = await world.folder.get();
  const access = await folderAccess(folder);
  if (!folder || access === 'gone') throw new BackupProblem('folder-gone');
  if (access === 'ask') throw new BackupProblem('no-permission');
  return ({ blob, name }) => putInFolder(folder, blob, name);
}

function problemIn(error: unknown): NonNullable<BackupState['problem']> {
  if (error instanceof BackupProblem) return error.problem;
  if (error instanceof DOMException && error.name === 'NotAllowedError') return 'no-permission';
  return 'not-written';
}

const NOBODY_WATCHES = { onProgress: () => undefined, signal: new AbortController().signal };

async function writeIfDue(world: BackupWorld): Promise<void> {
  const now = world.now();
  const [facts, mark] = await Promise.all([backupFacts(now), world.logMark()]);
  // Kept, so that 30 days without a file are counted from somewhere; and with what the clock had ahead put right.
  if (mark && (mark.entries > 0 || facts.last))
    await changeFacts(now, { since: facts.since ?? now.toISOString() });
  const { weekly } = facts;
  if (weekly === 'off' || !mark || !isDue(facts, mark, now)) return;
  try {
    const key = await world.key.get();
    if (facts.locked && !key) throw new BackupProblem('no-key');
    const put = await placeOf(world, weekly);
    const made = await makeBackup(world.exportLog, facts.locked ? key : null, now, NOBODY_WATCHES);
    const isWhole = made.sequence !== mark.sequence || made.entries === mark.entries;
    if (!isWhole) throw new Error(`The log gave ${made.entries} of ${mark.entries} entries.`);
    const file: BackupFile = {
      at: now.toISOString(),
      name: await put(made),
      entries: made.entries,
      bytes: made.blob.size,
      where: weekly,
      locked: facts.locked,
    };
    const last = { ...file, mark };
    // Where the user has chosen another place in the meantime, that one has none yet.
    const own = (await backupFacts(now)).weekly === weekly ? last : null;
    await changeFacts(world.now(), { last, own, problem: null, failedAt: null });
  } catch (error) {
    console.warn('The backup file could not be written.', error);
    await changeFacts(world.now(), { problem: problemIn(error), failedAt: world.now().toISOString() });
  }
}

/** Writes the week's file if it is due; one page at a time. Says whether this one looked. */
export const backUpIfDue = (world: BackupWorld): Promise<boolean> => world.alone(() => writeIfDue(world));

/** After a panel has opened: its first sight comes first. In milliseconds. */
const AFTER_OPENING = 5_000;
const HOUR = 3_600_000;

/** Looks after opening, every hour that the page stays open, and whenever the choice has changed. */
export function keepBackingUp(world: BackupWorld): { look: () => void } {
  const look = () =>
    void backUpIfDue(world).catch((error: unknown) => console.warn('No backup could be thought of.', error));
  setTimeout(look, AFTER_OPENING);
  setInterval(look, HOUR);
  return { look };
}

import type { BackupService } from '../safety-services.ts';
import { backupFacts, changeFacts, onFactsChange } from './backup-facts.ts';
import { makeBackup } from './backup-file.ts';
import { askForFolder, folderAccess } from './backup-folder.ts';
import { type BackupFacts, isOverdue } from './backup-plan.ts';
import type { BackupWorld } from './backup-world.ts';

/** A new choice begins anew: the first file goes there at once. */
const CHOSEN_ANEW = { own: null, problem: null, failedAt: null } satisfies Partial<BackupFacts>;

/**
 * Backup files, by hand and by themselves.
 * @param look to be called when a file may be due
 */
export function createBackupService(world: BackupWorld, look: () => void): BackupService {
  const keep = (change: Partial<BackupFacts>) => changeFacts(world.now(), change);

  /** @throws {Error} if files are to be locked and there is nothing to lock with: no file is better than an open one */
  async function keyOf({ locked }: BackupFacts) {
    if (!locked) return null;
    const key = await world.key.get();
    if (!key) throw new Error('The passphrase must be set once more.');
    return key;
  }

  return {
    async state() {
      const now = world.now();
      const [facts, mark] = await Promise.all([backupFacts(now), world.logMark()]);
      const isFolder = facts.weekly === 'folder';
      const lacksKey = facts.locked && !(await world.key.get());
      const { last, weekly, folder, locked, problem } = facts;
      return {
        last: last && {
          at: last.at,
          name: last.name,
          entries: last.entries,
          bytes: last.bytes,
          where: last.where,
          locked: last.locked,
        },
        isOverdue: isOverdue(facts, mark, now),
        weekly,
        folder: isFolder ? folder : null,
        folderAccess: isFolder ? await folderAccess(await world.folder.get()) : null,
        canChooseFolder: world.pickFolder !== null,
        locked,
        problem: lacksKey ? 'no-key' : problem === 'no-key' ? null : problem,
      };
    },

    async save(job) {
      const now = world.now();
      const facts = await backupFacts(now);
      const [key, mark] = await Promise.all([keyOf(facts), world.logMark()]);
      const { blob, name, entries } = await makeBackup(world.exportLog, key, now, job);
      world.handOver(name, blob);
      const file = {
        at: now.toISOString(),
        name,
        entries,
        bytes: blob.size,
        where: 'saved',
        locked: key !== null,
      } as const;
      // What is left of a damaged log is worth saving, and is no backup of the log.
      if (mark) await keep({ last: { ...file, mark } });
      return file;
    },

    async setWeekly(where) {
      // The browser asks within the click, or not at all.
      if (where === 'downloads' && !(await world.downloads.ask())) return false;
      if (where === 'off') await world.downloads.letGo();
      await keep({ ...CHOSEN_ANEW, weekly: where, folder: null });
      await world.folder.set(null).catch(() => undefined);
      look();
      return true;
    },

    async chooseFolder() {
      if (!world.pickFolder) return false;
      const folder = await world.pickFolder().catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') return null;
        throw error;
      });
      if (!folder) return false;
      await world.folder.set(folder);
      await keep({ ...CHOSEN_ANEW, weekly: 'folder', folder: folder.name });
      await world.downloads.letGo();
      look();
      return true;
    },

    async allowFolder() {
      const folder = await world.folder.get();
      if (!folder || !(await askForFolder(folder))) return false;
      await keep({ problem: null, failedAt: null });
      look();
      return true;
    },

    async setPassphrase(passphrase) {
      if (passphrase === null) {
        await keep({ locked: false });
        await world.key.set(null).catch(() => undefined);
        return;
      }
      await world.key.set(await world.keyOf(passphrase));
      await keep({ locked: true, failedAt: null });
      look();
    },

    onChange: onFactsChange,
  };
}

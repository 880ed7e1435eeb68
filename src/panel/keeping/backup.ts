import { askToDownload, letGoOfDownloads, mayDownload, putInDownloads } from '../../platform/downloads.ts';
import { logMark } from '../../storage/log-mark.ts';
import { type SealingKey, sealingKey } from '../../storage/sealing-key.ts';
import { dropThing, keepThing, thing } from '../../storage/things.ts';
import { saveBlob } from '../outside.ts';
import type { ChosenFolder } from './backup-folder.ts';
import { createBackupService } from './backup-service.ts';
import { keepBackingUp } from './backup-weekly.ts';
import type { BackupWorld, Kept } from './backup-world.ts';
import { exportBlob } from './transfer.ts';

const keptThing = <T>(name: string): Kept<T> => ({
  get: () =>
    thing(name).then(
      (value) => (value as T | undefined) ?? null,
      () => null,
    ),
  set: (value) => (value === null ? dropThing(name) : keepThing(name, value)),
});

/** Chromium only, and with no place in TypeScript yet. */
const { showDirectoryPicker } = globalThis as {
  showDirectoryPicker?: (how: object) => Promise<ChosenFolder>;
};

const world: BackupWorld = {
  now: () => new Date(),
  logMark,
  exportLog: exportBlob,
  handOver: saveBlob,
  downloads: { isAllowed: mayDownload, ask: askToDownload, letGo: letGoOfDownloads, put: putInDownloads },
  pickFolder: showDirectoryPicker
    ? () => showDirectoryPicker({ id: 'backup', mode: 'readwrite', startIn: 'documents' })
    : null,
  folder: keptThing<ChosenFolder>('backup folder'),
  key: keptThing<SealingKey>('backup key'),
  keyOf: (passphrase) => sealingKey(passphrase),
  alone: (work) =>
    navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    }),
};

/** Backup files; while a page of the panel is open, the week's is written too. */
export const backupService = createBackupService(world, keepBackingUp(world).look);

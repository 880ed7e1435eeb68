import type { Opportunity } from '../../../src/model.ts';
import type {
  BackupFile,
  BackupState,
  ExportRequest,
  ImportDone,
  ImportReading,
  JobWatch,
  KeptAmount,
  LogCopy,
  LogHealth,
  SafetyServices,
} from '../../../src/panel/safety-services.ts';

/** What a page can be made to meet, and what it has asked for. */
export interface FakeSafety {
  health: LogHealth;
  copies: LogCopy[];
  backup: BackupState;
  amount: KeptAmount;
  /** What reading a file will give; by default a preview of nothing. */
  reading: ImportReading;
  imported: ImportDone;
  undone: { kept: number };
  exported: ExportRequest[];
  /** What was asked of the log's safety, in order, as words. */
  asked: string[];
  setHealth(health: LogHealth): void;
  /** Long jobs stand at this share until `finishJobs`; null: they end at once. */
  holdJobsAt(share: number | null): void;
  finishJobs(): void;
  fail(error: Error | null): void;
}

const SAVED: BackupFile = {
  at: '2026-11-18T09:00:00.000Z',
  name: 'lost-and-learned-2026-11-18.json',
  entries: 12,
  bytes: 48_000,
  where: 'saved',
  locked: false,
};

/** The services by which records survive, in memory, over the entries of a fake world. */
export function fakeSafety(
  entries: Map<string, Opportunity>,
  tell: () => void,
): { safety: FakeSafety; services: SafetyServices } {
  const listeners = new Set<() => void>();
  const deletedListeners = new Set<(where: 'here' | 'elsewhere') => void>();
  let heldAt: number | null = null;
  let finish: () => void = () => undefined;
  let error: Error | null = null;

  function changed(): void {
    for (const listener of listeners) listener();
    tell();
  }

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  async function job<T>(watch: JobWatch | null, value: () => T): Promise<T> {
    if (heldAt !== null && watch) {
      watch.onProgress(heldAt);
      await new Promise<void>((resolve, reject) => {
        finish = resolve;
        watch.signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      });
    }
    if (error) throw error;
    return value();
  }

  const safety: FakeSafety = {
    health: { is: 'well' },
    copies: [],
    backup: {
      last: null,
      isOverdue: false,
      weekly: 'off',
      folder: null,
      folderAccess: null,
      canChooseFolder: true,
      locked: false,
      problem: null,
    },
    amount: { entries: entries.size, binned: 0, bytes: 348_160 },
    reading: {
      is: 'preview',
      preview: {
        id: 'import-1',
        from: 'ours',
        exportedAt: '2026-11-01T09:00:00.000Z',
        entries: { new: 0, changed: 0, same: 0, conflict: 0 },
        others: 0,
        examples: [],
        problems: [],
        problemCount: 0,
      },
    },
    imported: { id: 'import-1', entries: { new: 0, changed: 0, same: 0, conflict: 0 }, others: 0 },
    undone: { kept: 0 },
    exported: [],
    asked: [],
    setHealth(health) {
      safety.health = health;
      changed();
    },
    holdJobsAt(share) {
      heldAt = share;
    },
    finishJobs: () => finish(),
    fail(next) {
      error = next;
    },
  };

  const ask = <T>(words: string, value: () => T, watch: JobWatch | null = null): Promise<T> =>
    job(watch, () => {
      safety.asked.push(words);
      const result = value();
      changed();
      return result;
    });

  const put = (ids: readonly string[], binnedAt: string | null) => {
    for (const id of ids) {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, binnedAt });
    }
  };

  const services: SafetyServices = {
    health: { current: () => safety.health, subscribe, check: async () => safety.health },
    copies: {
      list: async () => {
        if (error) throw error;
        return safety.copies;
      },
      make: () =>
        ask('copy', () => {
          const copy: LogCopy = {
            id: `copy-${safety.copies.length + 1}`,
            at: '2026-11-18T10:42:00.000Z',
            entries: entries.size,
            bytes: 20_000,
            made: 'rolling',
            isHeld: false,
          };
          safety.copies = [copy, ...safety.copies];
          return copy;
        }),
      restore: (id) =>
        ask(`restore ${id}`, () => {
          safety.health = { is: 'well' };
          const restored = safety.copies.find((copy) => copy.id === id)?.entries ?? entries.size;
          const before: LogCopy = {
            id: `before-${safety.copies.length + 1}`,
            at: '2026-11-18T10:42:00.000Z',
            entries: entries.size,
            bytes: 20_000,
            made: 'restore',
            isHeld: false,
          };
          safety.copies = [before, ...safety.copies];
          return { entries: restored };
        }),
      goOnWithout: () =>
        ask('go on without', () => {
          safety.health = { is: 'well' };
        }),
      save: (id) => ask(`save copy ${id}`, () => 'lost-and-learned-copy-2026-11-18.json'),
      letGo: (id) =>
        ask(`let go ${id}`, () => {
          safety.copies = safety.copies.filter((copy) => copy.id !== id);
        }),
      onChange: subscribe,
    },
    backup: {
      state: async () => {
        if (error) throw error;
        return safety.backup;
      },
      save: (watch) =>
        ask(
          'backup',
          () => {
            const file = { ...SAVED, entries: entries.size, locked: safety.backup.locked };
            safety.backup = { ...safety.backup, last: file, isOverdue: false };
            return file;
          },
          watch,
        ),
      setWeekly: (where) =>
        ask(`weekly ${where}`, () => {
          safety.backup = { ...safety.backup, weekly: where };
          return true;
        }),
      chooseFolder: () =>
        ask('choose folder', () => {
          safety.backup = { ...safety.backup, weekly: 'folder', folder: 'Backups', folderAccess: 'granted' };
          return true;
        }),
      allowFolder: () =>
        ask('allow folder', () => {
          safety.backup = { ...safety.backup, folderAccess: 'granted', problem: null };
          return true;
        }),
      setPassphrase: (passphrase) =>
        ask(`passphrase ${passphrase === null ? 'off' : 'on'}`, () => {
          safety.backup = { ...safety.backup, locked: passphrase !== null };
        }),
      onChange: subscribe,
    },
    transfer: {
      export: (request, watch) =>
        ask(
          `export ${request.format}`,
          () => {
            safety.exported.push(request);
            return ['lost-and-learned-2026-11-18.json'];
          },
          watch,
        ),
      read: (_file, how, watch) =>
        ask(
          `read${how.mapping ? ' mapped' : ''}${how.passphrase ? ' unlocked' : ''}`,
          () => safety.reading,
          watch,
        ),
      apply: (id, watch) => ask(`apply ${id}`, () => safety.imported, watch),
      discard: (id) => ask(`discard ${id}`, () => undefined),
      undo: (id, watch) => ask(`undo ${id}`, () => safety.undone, watch),
    },
    bin: {
      all: async () => {
        if (error) throw error;
        return [...entries.values()]
          .filter(({ binnedAt }) => binnedAt)
          .sort((one, other) => (other.binnedAt ?? '').localeCompare(one.binnedAt ?? ''));
      },
      put: (ids) => ask(`bin ${ids.join()}`, () => put(ids, '2026-11-18T10:42:00.000Z')),
      takeOut: (ids) => ask(`unbin ${ids.join()}`, () => put(ids, null)),
      empty: (ids) =>
        ask(`empty ${ids.join()}`, () => {
          for (const id of ids) entries.delete(id);
        }),
    },
    privacy: {
      amount: async () => safety.amount,
      deleteEverything: () =>
        ask('delete everything', () => {
          entries.clear();
          for (const listener of deletedListeners) listener('here');
        }),
      onDeleted(listener) {
        deletedListeners.add(listener);
        return () => deletedListeners.delete(listener);
      },
    },
  };
  return { safety, services };
}

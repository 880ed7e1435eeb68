import type { BackupFile, BackupState, LogCopy } from '../../../src/panel/safety-services.ts';
import { LOG } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State, Step } from './states.ts';

const LONG_NAME =
  'Sauvegardes/Communauté-d’agglomération-du-Pays-de-Châtellerault-et-des-Vals-du-Thouet-2026';

const IN_DOWNLOADS: BackupFile = {
  at: '2026-10-13T08:05:00.000Z',
  name: 'lost-and-learned-2026-10-13.json',
  entries: 211,
  bytes: 1_412_000,
  where: 'downloads',
  locked: false,
};

const IN_FOLDER: BackupFile = { ...IN_DOWNLOADS, where: 'folder', name: `${LONG_NAME}.json` };

/** A backup file of five weeks ago, with which nothing is wrong. */
export const BACKED_UP: Partial<BackupState> = { last: IN_DOWNLOADS, weekly: 'downloads' };

export const COPIES: readonly LogCopy[] = [
  { id: 'a', at: '2026-11-18T09:15:00.000Z', entries: 3, bytes: 900, made: 'rolling', isHeld: false },
  { id: 'b', at: '2026-11-15T18:00:00.000Z', entries: 214, bytes: 412_000, made: 'upgrade', isHeld: true },
  { id: 'c', at: '2025-12-30T07:30:00.000Z', entries: 1, bytes: 61_240, made: 'restore', isHeld: false },
];

const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

function keeping(
  state: Partial<BackupState> = {},
  change?: (world: FakeWorld) => void,
  more: Omit<State, 'world' | 'hash'> = {},
): State {
  return {
    hash: '#/keeping',
    world: () => {
      const world = fakeWorld({ status: 'none', view: null }, LOG);
      world.safety.backup = { ...world.safety.backup, ...state };
      world.safety.amount = { entries: LOG.length, binned: 3, bytes: 1_348_160 };
      change?.(world);
      return world;
    },
    ...more,
  };
}

const withCopies = (world: FakeWorld) => {
  world.safety.copies = [...COPIES];
};

const held = (share: number) => (world: FakeWorld) => world.safety.holdJobsAt(share);

const failing = (error: Error) => (world: FakeWorld) => {
  withCopies(world);
  // What is known can be read, and nothing can be done.
  const { services, safety } = world;
  services.copies.list = () => Promise.resolve(safety.copies);
  services.backup.state = () => Promise.resolve(safety.backup);
  safety.fail(error);
};

const FOLDER: Partial<BackupState> = {
  ...BACKED_UP,
  weekly: 'folder',
  folder: LONG_NAME,
  folderAccess: 'granted',
};

const after = (...steps: Step[]) => ({ steps: [...steps, { wait: 250 }] });

const DELETE: Step[] = [{ press: 'deleteBegin' }, { pressNth: 0, of: 'main input[type="checkbox"]' }];

/** What keeps the log from being lost, takes it elsewhere, or does away with it. */
export const keepingStates: Record<string, State> = {
  keeping: keeping(),
  'keeping-backed-up': keeping({ ...BACKED_UP, locked: true }, withCopies),
  'keeping-old': keeping({ ...BACKED_UP, isOverdue: true, weekly: 'off' }),
  'keeping-never': keeping({ isOverdue: true, canChooseFolder: false }),
  'keeping-unread': keeping({}, (world) => world.safety.fail(new Error('closed'))),
  'keeping-saving': keeping({}, held(0.4), after({ press: 'backupSave' })),
  'keeping-saved': keeping({}, undefined, after({ press: 'backupSave' })),
  'keeping-save-cancelled': keeping(
    {},
    held(0.4),
    after({ press: 'backupSave' }, { wait: 250 }, { press: 'cancel' }),
  ),
  'keeping-save-failed': keeping({}, failing(full), after({ press: 'backupSave' })),
  'keeping-folder': keeping({ ...FOLDER, last: IN_FOLDER }),
  'keeping-folder-ask': keeping({ ...FOLDER, folderAccess: 'ask', problem: 'no-permission' }),
  'keeping-folder-gone': keeping({ ...FOLDER, folderAccess: 'gone', problem: 'folder-gone' }),
  'keeping-no-permission': keeping({ ...BACKED_UP, problem: 'no-permission' }),
  'keeping-not-written': keeping({ ...BACKED_UP, problem: 'not-written' }),
  'keeping-refused': keeping(
    {},
    ({ services }) => {
      services.backup.setWeekly = async () => false;
    },
    after({ press: 'weeklyToDownloads' }),
  ),
  'keeping-key-gone': keeping({ ...BACKED_UP, locked: true, problem: 'no-key' }),
  'keeping-passphrase': keeping({}, undefined, after({ press: 'lockTurnOn' })),
  'keeping-passphrase-short': keeping(
    {},
    undefined,
    after({ press: 'lockTurnOn' }, { write: 'short', into: 'lockField' }, { press: 'lockSet' }),
  ),
  'keeping-locked': keeping(
    {},
    undefined,
    after(
      { press: 'lockTurnOn' },
      { write: 'four quiet green lamps', into: 'lockField' },
      { write: 'four quiet green lamps', into: 'lockAgain' },
      { press: 'lockSet' },
    ),
  ),
  'keeping-copy-made': keeping({}, undefined, after({ press: 'copyMake' })),
  'keeping-copy-put-back': keeping({}, withCopies, after({ press: 'copyPutBack' })),
  'keeping-copy-taken-back': keeping(
    {},
    withCopies,
    after({ press: 'copyPutBack' }, { wait: 250 }, { key: 'z' }),
  ),
  'keeping-copy-goes': keeping({}, withCopies, after({ press: 'copyLetGo' })),
  'keeping-copy-failed': keeping({}, failing(new Error('closed')), after({ press: 'copyPutBack' })),
  'keeping-stored': keeping({}, withCopies, { ...after({ press: 'storedCheck' }), scroll: 'bottom' }),
  'keeping-stored-uncounted': keeping(
    {},
    ({ services }) => {
      services.privacy.amount = () => Promise.reject(new Error('closed'));
    },
    { scroll: 'bottom' },
  ),
  'keeping-delete': keeping({}, withCopies, { ...after({ press: 'deleteBegin' }), scroll: 'bottom' }),
  'keeping-delete-unticked': keeping({}, undefined, {
    ...after({ press: 'deleteBegin' }, { press: 'deleteNow' }),
    scroll: 'bottom',
  }),
  'keeping-deleting': keeping(
    {},
    ({ services }) => {
      services.privacy.deleteEverything = () => new Promise(() => undefined);
    },
    { ...after(...DELETE, { press: 'deleteNow' }), scroll: 'bottom' },
  ),
  'keeping-delete-failed': keeping({}, failing(new Error('closed')), {
    ...after(...DELETE, { press: 'deleteNow' }),
    scroll: 'bottom',
  }),
  'keeping-deleted': keeping({}, undefined, after(...DELETE, { press: 'deleteNow' })),
  'log-backup-old': { ...keeping({ ...BACKED_UP, isOverdue: true }), hash: '#/log' },
  'log-backup-never': { ...keeping({ isOverdue: true }), hash: '#/log' },
};

import type { LogCopy, LogHealth } from '../../../src/panel/safety-services.ts';
import { LogTroubleError } from '../../../src/storage/health.ts';
import { DANA, LOG, ready } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

const KNOWN = { entries: 132, changedAt: '2026-11-18T09:30:00.000Z' };

export const EMPTIED: LogHealth = { is: 'emptied', known: KNOWN, found: 0 };

const copy = (id: string, at: string, entries: number, more: Partial<LogCopy> = {}): LogCopy => ({
  id,
  at,
  entries,
  bytes: 20_000,
  made: 'rolling',
  isHeld: false,
  ...more,
});

export const COPIES: LogCopy[] = [
  copy('today', '2026-11-18T08:15:00.000Z', 131),
  copy('monday', '2026-11-16T20:05:00.000Z', 128),
  copy('upgrade', '2026-11-02T07:40:00.000Z', 120, { made: 'upgrade' }),
  copy('held', '2025-12-30T16:20:00.000Z', 140, { isHeld: true }),
];

/** A log in trouble with its copies, and what else is to be so. */
export function trouble(health: LogHealth, change?: (world: FakeWorld) => void): () => FakeWorld {
  return () => {
    const world = fakeWorld({ status: 'no-mail-tab', view: null }, LOG);
    world.safety.copies = [...COPIES];
    world.safety.setHealth(health);
    change?.(world);
    return world;
  };
}

const FULL = new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
const CUT: LogHealth = { is: 'cut', known: KNOWN, found: 126 };

const restoring = (restore: () => Promise<{ entries: number }>) => (world: FakeWorld) => {
  world.services.copies.restore = restore;
};

/** A log that can be read only, or none at all, on any page. */
const limited = (is: 'newer' | 'refused', change?: (world: FakeWorld) => void) => () => {
  const world = fakeWorld(ready(DANA), is === 'refused' ? [] : LOG);
  world.safety.setHealth({ is });
  world.failWrites(new LogTroubleError({ is }));
  change?.(world);
  return world;
};

/** The recovery in each of its states, and the banners. */
export const recoveryStates: Record<string, State> = {
  'recovery-emptied': { world: trouble(EMPTIED) },
  'recovery-emptied-below': { world: trouble(EMPTIED), scroll: 'bottom' },
  'recovery-replaced': { world: trouble({ ...EMPTIED, found: 3 } as LogHealth) },
  'recovery-cut': { world: trouble(CUT) },
  'recovery-cut-same-count': { world: trouble({ ...CUT, found: 132 } as LogHealth) },
  'recovery-damaged': { world: trouble({ is: 'damaged', known: KNOWN, found: 127 }) },
  'recovery-damaged-below': {
    world: trouble({ is: 'damaged', known: KNOWN, found: 127 }),
    scroll: 'bottom',
  },
  'recovery-damaged-saved': {
    world: trouble({ is: 'damaged', known: KNOWN, found: 127 }),
    steps: [{ press: 'recoverySave' }],
    scroll: 'bottom',
  },
  'recovery-unopenable': { world: trouble({ is: 'unopenable', known: KNOWN, found: null }) },
  'recovery-unopenable-still': {
    world: trouble({ is: 'unopenable', known: KNOWN, found: null }),
    steps: [{ press: 'recoveryLookAgain' }],
  },
  'recovery-nothing-known': {
    world: trouble({ is: 'unopenable', known: { entries: 0, changedAt: '' }, found: null }, (world) => {
      world.safety.copies = [];
    }),
  },
  'recovery-no-copies': {
    world: trouble(EMPTIED, (world) => {
      world.safety.copies = [];
    }),
  },
  'recovery-copies-failed': {
    world: trouble(EMPTIED, (world) => {
      world.services.copies.list = () => Promise.reject(new Error('closed'));
    }),
  },
  'recovery-working': {
    world: trouble(
      CUT,
      restoring(() => new Promise(() => undefined)),
    ),
    steps: [{ press: 'recoveryPutBack' }, { wait: 1200 }],
  },
  'recovery-failed': {
    world: trouble(
      CUT,
      restoring(() => Promise.reject(new Error('This copy is damaged.'))),
    ),
    steps: [{ press: 'recoveryPutBack' }],
  },
  'recovery-failed-full': {
    world: trouble(
      CUT,
      restoring(() => Promise.reject(FULL)),
    ),
    steps: [{ press: 'recoveryPutBack' }],
  },
  'recovery-go-on': {
    world: trouble(CUT),
    steps: [{ pressNth: 6, of: 'input[type=radio]' }, { press: 'recoveryGoOnPress' }],
  },
  'recovery-file': {
    world: trouble(CUT),
    steps: [{ pressNth: 5, of: 'input[type=radio]' }, { press: 'recoveryToFile' }],
  },
  'recovery-back': {
    world: trouble(
      CUT,
      restoring(async () => ({ entries: 132 })),
    ),
    steps: [{ press: 'recoveryPutBack' }],
  },
  'recovery-back-fewer': {
    world: trouble(
      CUT,
      restoring(async () => ({ entries: 128 })),
    ),
    steps: [{ pressNth: 2, of: 'input[type=radio]' }, { press: 'recoveryPutBackCopy' }],
  },
  'recovery-went-on': {
    world: trouble(EMPTIED),
    steps: [
      { pressNth: 6, of: 'input[type=radio]' },
      { press: 'recoveryGoOnPress' },
      { press: 'recoveryGiveUp' },
    ],
  },
  'newer-log': { hash: '#/log', world: limited('newer') },
  'newer-entry': { hash: '#/entry/dana', world: limited('newer') },
  'newer-not-saved': {
    hash: '#/entry/dana',
    world: limited('newer'),
    steps: [{ write: 'They asked for references.', into: 'notes' }, { wait: 600 }],
    scroll: 'bottom',
  },
  'refused-log': { hash: '#/log', world: limited('refused') },
  'refused-email': { world: limited('refused') },
  'refused-email-why': { world: limited('refused'), steps: [{ pressNth: 0, of: 'summary' }] },
};

import type { MailTab } from '../../../src/panel/services.ts';
import type { TextKey } from '../../../src/platform/text.ts';
import {
  DANA,
  DANA_REQUESTED,
  JEAN_BAPTISTE,
  LOG,
  MARTA,
  NO_REPLY,
  ONLY_MINE,
  REPORT,
  ready,
  SELECTED,
  SELECTED_HARMLESS,
  TOM,
  UNREADABLE,
} from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import { binStates } from './states-bin.ts';
import { callStates } from './states-call.ts';
import { conflictStates } from './states-conflict.ts';
import { dueStates } from './states-due.ts';
import { emailStates } from './states-email.ts';
import { entryStates } from './states-entry.ts';
import { firstStates } from './states-first.ts';
import { importStates } from './states-import.ts';
import { insightsStates } from './states-insights.ts';
import { keepingStates } from './states-keeping.ts';
import { learnStates } from './states-learn.ts';
import { lessonStates } from './states-lessons.ts';
import { logStates } from './states-log.ts';
import { recoveryStates } from './states-recovery.ts';
import { settingsStates } from './states-settings.ts';
import { templateStates } from './states-templates.ts';

/**
 * A step taken after the page is there: press the button with this text, or the nth of a selector's, or type into the
 * field so named, or anything else that is done to the page or the world around it.
 */
export type Step =
  | { press: TextKey }
  | { pressNth: number; of: string }
  | { key: string }
  | { write: string; into: TextKey }
  | { act: (world: FakeWorld) => void }
  | { wait: number };

export interface State {
  hash?: string;
  world: () => FakeWorld;
  steps?: readonly Step[];
  /** The page waits for something that does not come. */
  stays?: boolean;
  /** In a tab of its own, or the sample mailbox; else the panel. */
  shows?: 'tab' | 'trial';
  /** Where the picture is scrolled to. */
  scroll?: 'top' | 'bottom';
}

/** Dana's deciding words are muted. */
const MUTED_WORDS = {
  phrases: [],
  mutes: [
    {
      key: 'phrase direction',
      createdAt: '2026-11-18T09:44:00.000Z',
      of: 'phrase' as const,
      phrase: 'we’ve decided to go in a different direction',
    },
  ],
};

const without = (status: 'loading' | 'none' | 'no-mail-tab' | 'disconnected'): MailTab => ({
  status,
  view: null,
});

function dana(change?: (world: FakeWorld) => void): () => FakeWorld {
  return () => {
    const world = fakeWorld(ready(DANA));
    change?.(world);
    return world;
  };
}

/** A text was selected on a page that is no mail client. */
function selected(text: string, change?: (world: FakeWorld) => void): () => FakeWorld {
  return () => {
    const world = fakeWorld(without('no-mail-tab'));
    world.select(text);
    change?.(world);
    return world;
  };
}

function unreadable(report: string | null): () => FakeWorld {
  return () => {
    const world = fakeWorld(ready(UNREADABLE));
    world.answerReport(report);
    return world;
  };
}

/** Every page and state of the panel, by the name its picture gets. */
export const states: Record<string, State> = {
  ...binStates,
  ...callStates,
  ...conflictStates,
  'email-no': { world: dana(), steps: [{ key: 'chip' }] },
  'email-no-spanish': { world: () => fakeWorld(ready(MARTA)) },
  'email-no-long-names': { world: () => fakeWorld(ready(JEAN_BAPTISTE)) },
  'email-whole-mail': { world: dana(), steps: [{ press: 'showMore' }] },
  'email-guess-more': { world: dana(), steps: [{ key: '5' }] },
  'email-guessed': { world: dana(), steps: [{ key: '2' }, { wait: 250 }] },
  'email-outcome-open': { world: dana(), steps: [{ key: 'o' }] },
  'email-edited': {
    world: dana(),
    steps: [{ write: 'One more word.', into: 'letterLabel' }],
    scroll: 'bottom',
  },
  'email-notes-saved': {
    world: dana(),
    steps: [
      { write: 'They asked twice about industry references in October.', into: 'notes' },
      { wait: 600 },
    ],
    scroll: 'bottom',
  },
  'email-notes-failed': {
    world: dana((world) =>
      world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' })),
    ),
    steps: [{ write: 'They asked twice about references.', into: 'notes' }, { wait: 600 }],
    scroll: 'bottom',
  },
  'email-answer-failed': {
    world: dana((world) => world.failWrites(new Error('closed'))),
    steps: [{ key: '1' }, { wait: 250 }],
  },
  'email-inserting': {
    world: dana((world) => world.answerInsert('never')),
    steps: [{ press: 'insertIntoReply' }],
  },
  'email-inserted': { world: dana(), steps: [{ press: 'insertIntoReply' }], scroll: 'bottom' },
  'email-not-confirmed': {
    world: dana((world) => world.answerInsert({ inserted: false, code: 'not-confirmed' })),
    steps: [{ press: 'insertIntoReply' }],
    scroll: 'bottom',
  },
  'email-no-reply-box': {
    world: dana((world) => world.answerInsert({ inserted: false, code: 'no-reply-box' })),
    steps: [{ press: 'insertIntoReply' }],
  },
  'email-taken-out': { world: dana(), steps: [{ press: 'insertIntoReply' }, { press: 'takeItOut' }] },
  'email-copied': { world: dana(), steps: [{ press: 'copy' }] },
  'email-logged-before': { world: () => fakeWorld(ready(DANA), [DANA_REQUESTED]) },
  'email-log-unreadable': { world: dana((world) => world.failReads(new Error('closed'))) },
  'email-nobody-reads': { world: () => fakeWorld(ready(NO_REPLY)) },
  'email-nothing': { world: () => fakeWorld(ready(TOM)) },
  'email-called-a-no': { world: () => fakeWorld(ready(TOM)), steps: [{ press: 'thisIsARejection' }] },
  'email-words-refused': {
    world: () => fakeWorld(ready(TOM)),
    steps: [{ press: 'thisIsARejection' }, { press: 'useWords' }],
  },
  'email-words-used': {
    world: () => fakeWorld(ready(TOM)),
    steps: [
      { press: 'thisIsARejection' },
      { write: 'Thursday at ten works', into: 'theWords' },
      { press: 'useWords' },
    ],
  },
  'email-set-aside': { world: dana(), steps: [{ press: 'notARejection' }] },
  'email-set-aside-all': {
    world: dana(),
    steps: [
      { press: 'notARejection' },
      { pressNth: 1, of: 'main button' },
      { pressNth: 2, of: 'main button' },
    ],
  },
  'email-set-aside-failed': {
    world: dana((world) => world.failWrites(new Error('closed'))),
    steps: [{ press: 'notARejection' }],
  },
  'email-muted-by-words': { world: () => fakeWorld(ready(DANA), [], MUTED_WORDS) },
  'email-only-mine': { world: () => fakeWorld(ready(ONLY_MINE)) },
  'email-unreadable': { world: () => fakeWorld(ready(UNREADABLE)) },
  'email-unreadable-report': {
    world: unreadable(REPORT),
    steps: [{ press: 'makeReport' }],
    scroll: 'bottom',
  },
  'email-unreadable-copied': {
    world: unreadable(REPORT),
    steps: [{ press: 'makeReport' }, { press: 'copyReport' }],
    scroll: 'bottom',
  },
  'email-unreadable-no-report': { world: unreadable(null), steps: [{ press: 'makeReport' }] },
  'email-loading': { stays: true, world: () => fakeWorld(without('loading')), steps: [{ wait: 250 }] },
  'email-none': { world: () => fakeWorld(without('none')) },
  'email-no-mail-tab': { world: () => fakeWorld(without('no-mail-tab')) },
  'email-disconnected': { world: () => fakeWorld(without('disconnected')) },
  ...dueStates,
  ...emailStates,
  ...entryStates,
  ...firstStates,
  ...importStates,
  ...insightsStates,
  ...keepingStates,
  ...learnStates,
  ...lessonStates,
  ...logStates,
  ...recoveryStates,
  ...templateStates,
  ...settingsStates,
  log: { hash: '#/log', world: () => fakeWorld(without('none'), LOG) },
  'log-empty': { hash: '#/log', world: () => fakeWorld(without('none')) },
  'log-failed': {
    hash: '#/log',
    world: () => {
      const world = fakeWorld(without('none'));
      world.failReads(new Error('closed'));
      return world;
    },
  },
  entry: { hash: '#/entry/dana', world: () => fakeWorld(without('none'), LOG) },
  'entry-by-hand': { hash: '#/entry/by-hand', world: () => fakeWorld(without('none'), LOG) },
  'entry-gone': { hash: '#/entry/nothing', world: () => fakeWorld(without('none'), LOG) },
  'new-entry': { hash: '#/new', world: () => fakeWorld(without('none')) },
  'new-entry-answered': {
    hash: '#/new',
    world: () => fakeWorld(without('none')),
    steps: [{ write: 'Ines Almeida', into: 'name' }, { key: 'escape' }, { key: '5' }],
  },
  'new-entry-more': {
    hash: '#/new',
    world: () => fakeWorld(without('none')),
    steps: [
      { write: 'Ines Almeida', into: 'name' },
      { pressNth: 0, of: 'main summary' },
      { write: '42 k', into: 'factValue' },
      { press: 'addToLog' },
    ],
  },
  'new-entry-unnamed': {
    hash: '#/new',
    world: () => fakeWorld(without('none')),
    steps: [{ press: 'addToLog' }],
  },
  selection: { hash: '#/selection', world: selected(SELECTED) },
  'selection-below': { hash: '#/selection', world: selected(SELECTED), scroll: 'bottom' },
  'selection-nothing-found': { hash: '#/selection', world: selected(SELECTED_HARMLESS) },
  'selection-too-long': {
    hash: '#/selection',
    world: selected(`${SELECTED_HARMLESS} `.repeat(400).slice(0, 20_480), (world) =>
      world.select(world.waiting()[0]?.text ?? '', { cut: true }),
    ),
  },
  'selection-empty': { hash: '#/selection', world: selected('') },
  'selection-unnamed': { hash: '#/selection', world: selected(SELECTED), steps: [{ press: 'addToLog' }] },
  'selection-failed': {
    hash: '#/selection',
    world: selected(SELECTED, (world) => world.failWrites(new Error('closed'))),
    steps: [{ write: 'Ines Almeida', into: 'name' }, { press: 'addToLog' }],
  },
  'selection-gone': { hash: '#/selection', world: () => fakeWorld(without('no-mail-tab')) },
  'selection-waits': {
    world: selected(SELECTED),
    steps: [{ pressNth: 0, of: 'main a' }, { wait: 200 }],
  },
};

import type { Opportunity, OtherText } from '../../../src/model.ts';
import { DANA, DANA_REQUESTED, LOG, ready } from './cases.ts';
import { type FakeWorld, fakeWorld, NOW } from './fakes.ts';
import type { State } from './states.ts';
import { talking } from './states-call.ts';
import { DANA_HELD, DANA_LEARNED } from './states-learn.ts';

const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();

const NOTES: OtherText = {
  of: 'notes',
  text: 'They asked about industry references, and for the price of a second site.',
  at: ago(240),
};

const LESSON: OtherText = {
  of: 'lesson',
  text: 'Bring a reference from logistics to the first meeting.',
  at: ago(86_400),
};

const CALL_NOTE: OtherText = {
  of: 'call.chosen',
  text: 'Vantec, two logistics clients. “We could ring someone.”',
  at: ago(60),
};

const LONG = 'They asked twice about industry references in October, and I sent none. '.repeat(14);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;

function on(hash: string, entry: Opportunity, change?: (world: FakeWorld) => void): State {
  return {
    hash,
    world: () => {
      const world = fakeWorld(ready(DANA), [entry]);
      change?.(world);
      return world;
    },
  };
}

/** An entry by hand that was begun in a panel which is gone. */
function begun(key: string, begunAt: string, said: { words: string; reason: 'price_value' } | null): State {
  return {
    hash: '#/new',
    world: () => {
      const world = fakeWorld(NO_TAB);
      const form = {
        name: 'Ines Almeida',
        organisation: 'Almeida & Sons',
        outcome: 'postponed',
        guess: null,
        notes: 'She rang; the budget moved to next year.',
        said,
      };
      world.unsaved.set(`unfinished ${key}`, { form, begunAt });
      return world;
    },
  };
}

const NOTES_TWICE: Opportunity = { ...DANA_REQUESTED, otherTexts: [NOTES] };
const LEARNED_TWICE: Opportunity = { ...DANA_LEARNED, otherTexts: [LESSON] };
const RUNNING: Opportunity = { ...talking(168, { question: 'chosen' }), otherTexts: [CALL_NOTE] };
const WAIT = [{ wait: 150 }] as const;

/** Texts that were written twice at once, and what was begun and not saved. */
export const conflictStates: Record<string, State> = {
  'conflict-notes': { ...on('#/entry/dana', NOTES_TWICE), scroll: 'bottom' },
  'conflict-email': { ...on('#/email', NOTES_TWICE), scroll: 'bottom' },
  'conflict-several': {
    ...on('#/entry/dana', {
      ...NOTES_TWICE,
      otherTexts: [NOTES, { of: 'notes', text: LONG, at: ago(50 * 86_400) }],
    }),
    scroll: 'bottom',
  },
  'conflict-settled': {
    ...on('#/entry/dana', NOTES_TWICE),
    steps: [{ press: 'otherKeepBoth' }, { wait: 200 }],
    scroll: 'bottom',
  },
  'conflict-not-settled': {
    ...on('#/entry/dana', NOTES_TWICE, (world) => world.failWrites(new Error('closed'))),
    steps: [{ press: 'otherLetGo' }, { wait: 200 }],
  },
  'conflict-seen-too-late': {
    ...on('#/entry/dana', NOTES_TWICE),
    steps: [
      { act: (world) => void world.entries.set('dana', { ...NOTES_TWICE, notes: 'A third text.' }) },
      { press: 'otherLetGo' },
      { wait: 200 },
    ],
  },
  'conflict-lesson': on('#/entry/dana', LEARNED_TWICE),
  'conflict-lesson-changed': { ...on('#/entry/dana', LEARNED_TWICE), steps: [{ press: 'changeLesson' }] },
  'conflict-learn': on('#/learn/dana', LEARNED_TWICE),
  'conflict-learn-notes': {
    ...on('#/learn/dana', { ...DANA_LEARNED, otherTexts: [CALL_NOTE] }),
    steps: [{ pressNth: 0, of: 'main section:last-of-type summary' }],
    scroll: 'bottom',
  },
  'conflict-call': on('#/call/dana', RUNNING),
  'conflict-call-over': on('#/call/dana', { ...DANA_HELD, otherTexts: [CALL_NOTE] }),
  'conflict-log': {
    hash: '#/log',
    world: () => fakeWorld(ready(DANA), [NOTES_TWICE, ...LOG.slice(1)]),
  },
  'begun-today': { ...begun('by hand', ago(3600), null), steps: WAIT },
  'begun-before': { ...begun('by hand', ago(2 * 86_400), null), steps: WAIT },
  'begun-aside': {
    ...begun('by hand', ago(2 * 86_400), null),
    steps: [{ press: 'begunAfresh' }, { wait: 100 }],
  },
  'begun-from-selection': {
    ...begun('selected text-7', ago(2 * 86_400), {
      words: 'We chose another supplier.',
      reason: 'price_value',
    }),
    steps: WAIT,
  },
  'begun-from-selection-back': {
    ...begun('selected text-7', ago(2 * 86_400), {
      words: 'We chose another supplier.',
      reason: 'price_value',
    }),
    steps: [{ press: 'begunBack' }, { wait: 100 }],
  },
};

import type { Opportunity } from '../../../src/model.ts';
import { DANA, entry, ready } from './cases.ts';
import { PRIYA_WRITTEN, priya, replied } from './cases-email.ts';
import { type FakeWorld, fakeWorld, NOW } from './fakes.ts';
import type { State } from './states.ts';
import { DANA_YES, talking, withCall } from './states-call.ts';

const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();

/** The call with Dana is over, and nothing is learned yet. */
export const DANA_HELD: Opportunity = {
  ...talking(580, { runningSince: null, endedAt: ago(600) }),
  status: 'held',
};

/** What the user took from it. */
export const DANA_LEARNED: Opportunity = {
  ...DANA_HELD,
  lesson: 'Lead with references from their own industry.',
  action: { text: 'Ask Marlow for a logistics case', due: '2026-11-27', doneAt: null },
  followUp: { text: 'One data team by summer', due: '2027-03-01', doneAt: null },
  told: ['proof_risk', 'timing_capacity'],
  competitor: 'Vantec',
};

/** Dana was thanked, and the entry came to rest. */
export const DANA_THANKED: Opportunity = {
  ...DANA_LEARNED,
  status: 'closed',
  closedAt: ago(60),
  thanks: { insertedAt: ago(120), text: null, sentAt: ago(60), sentId: 'dana-9' },
};

/** Priya's written answer, of which the user kept two sentences. */
export const PRIYA_WROTE: Opportunity = priya({
  ...replied('written'),
  reply: {
    as: 'written',
    at: '2026-11-17T10:30:00.000Z',
    messageId: 'priya-4',
    words:
      'The price was close, but the other firm could show two clients of our size.\nAnd they answered within the day, which mattered to the team.',
  },
});

const LONG: Partial<Opportunity> = {
  organisation: 'Communauté d’agglomération du Pays de Châtellerault et des Vals du Thouet',
  contact: { name: 'Maximiliana-Konstantina Lefebvre-Castellani', email: 'mk@agglomeration.example' },
  project: 'Refonte du portail des démarches en ligne',
};

const full = (world: FakeWorld) =>
  world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));

function on(page: 'learn' | 'thank', shown: Opportunity, change?: (world: FakeWorld) => void): State {
  return {
    hash: `#/${page}/${shown.id}`,
    world: () => {
      const world = fakeWorld(ready(shown.id === 'priya' ? PRIYA_WRITTEN : DANA), [shown]);
      change?.(world);
      return world;
    },
  };
}

const WAIT = [{ wait: 100 }] as const;

/** What was learned, and the thank-you. */
export const learnStates: Record<string, State> = {
  learn: on('learn', DANA_HELD),
  'learn-below': { ...on('learn', DANA_LEARNED), scroll: 'bottom' },
  'learn-written-down': on('learn', DANA_LEARNED),
  'learn-saved': {
    ...on('learn', DANA_HELD),
    steps: [{ pressNth: 0, of: 'main section:first-of-type button' }, { wait: 700 }],
  },
  'learn-no-lesson': { ...on('learn', DANA_HELD), steps: [{ press: 'writeThanks' }] },
  'learn-told': { ...on('learn', DANA_HELD), steps: [{ key: '3' }, { wait: 600 }], scroll: 'bottom' },
  'learn-failed': {
    ...on('learn', DANA_HELD, full),
    steps: [{ write: 'Lead with references.', into: 'learnLesson' }, { wait: 700 }],
  },
  'learn-answer': on('learn', PRIYA_WROTE),
  'learn-answer-below': {
    ...on('learn', PRIYA_WROTE),
    steps: [{ pressNth: 0, of: 'main > details > summary' }],
    scroll: 'bottom',
  },
  'learn-not-yet': on('learn', withCall({ plan: null })),
  'learn-call-runs': on('learn', talking(168, { question: 'chosen' })),
  'learn-without-call': on('learn', { ...DANA_YES, reply: null, status: 'no_answer', closedAt: ago(86_400) }),
  'learn-closed': on('learn', DANA_THANKED),
  'learn-by-hand': on('learn', {
    ...DANA_HELD,
    ...entry({ contact: { name: null, email: null }, threadKey: null, threadUrl: null, guess: [] }),
    status: 'held',
    call: DANA_HELD.call,
  }),
  'learn-long-names': on('learn', { ...DANA_LEARNED, ...LONG, lesson: 'Lead with references. '.repeat(12) }),
  'learn-done': {
    ...on('learn', DANA_LEARNED),
    steps: [{ press: 'learnDone' }, { wait: 300 }],
  },
  'learn-gone': { hash: '#/learn/nothing', world: () => fakeWorld(ready(DANA), [DANA_HELD]) },
  thank: { ...on('thank', DANA_LEARNED), steps: WAIT },
  'thank-no-lesson': { ...on('thank', DANA_HELD), steps: WAIT, scroll: 'bottom' },
  'thank-answer': { ...on('thank', PRIYA_WROTE), steps: WAIT },
  'thank-elsewhere': {
    ...on('thank', DANA_LEARNED, (world) => world.show({ status: 'no-mail-tab', view: null })),
    steps: WAIT,
  },
  'thank-inserted': {
    ...on('thank', DANA_LEARNED),
    steps: [...WAIT, { press: 'insertIntoReply' }, { wait: 200 }],
    scroll: 'bottom',
  },
  'thank-tomorrow': {
    ...on('thank', DANA_LEARNED),
    steps: [...WAIT, { pressNth: 0, of: 'footer [title]' }, { wait: 200 }],
    scroll: 'bottom',
  },
  'thank-failed': {
    ...on('thank', DANA_LEARNED, full),
    steps: [...WAIT, { press: 'iSentIt' }, { wait: 200 }],
    scroll: 'bottom',
  },
  'thank-too-early': on('thank', DANA_YES),
  thanked: on('thank', DANA_THANKED),
  'thanked-no-lesson': on('thank', {
    ...DANA_HELD,
    thanks: { insertedAt: null, text: null, sentAt: ago(60), sentId: null },
  }),
  'thanked-taken-back': {
    ...on('thank', DANA_THANKED),
    steps: [{ press: 'iDidNotSendIt' }, { wait: 300 }],
  },
  'thank-long-names': { ...on('thank', { ...DANA_LEARNED, ...LONG }), steps: WAIT },
};

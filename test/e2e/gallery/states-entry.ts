import { NO_CALL_YET, NO_MAIL_YET } from '../../../src/followup/blank.ts';
import type { Opportunity } from '../../../src/model.ts';
import { entry } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

const sent = (sentAt: string, sentId: string | null = null) => ({ ...NO_MAIL_YET, sentAt, sentId });

const REQUEST = {
  ...sent('2026-11-11T09:44:00.000Z', 'request'),
  choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
} as const;

/** An entry by hand, with nothing but a name. */
export const INES = entry({
  id: 'ines',
  organisation: null,
  contact: { name: 'Ines Almeida', email: null },
  project: null,
  threadKey: null,
  threadUrl: null,
  decidedAt: null,
  guess: [],
  inMail: [],
  evidence: null,
});

/** Priya was asked and reminded, and the entry closed by itself. */
export const PRIYA_SILENT = entry({
  id: 'halden',
  organisation: 'Halden & Sons',
  contact: { name: 'Priya Nair', email: 'priya.nair@halden-sons.example' },
  project: 'Support contract',
  createdAt: '2026-11-02T10:00:00.000Z',
  decidedAt: '2026-11-02T10:00:00.000Z',
  outcome: 'unknown',
  guess: ['budget'],
  status: 'no_answer',
  request: { ...REQUEST, sentAt: '2026-11-03T09:44:00.000Z' },
  nudge: sent('2026-11-10T09:30:00.000Z', 'nudge'),
  closedAt: '2026-11-17T08:00:00.000Z',
});

/** Dana told, was thanked, and the path is at its end. */
export const DANA_DONE = entry({
  status: 'closed',
  createdAt: '2026-11-10T09:44:00.000Z',
  decidedAt: '2026-11-10T10:32:00+01:00',
  agreement: { offeredAt: '2026-11-03T16:05:00.000Z', agreedAt: '2026-11-04T09:00:00.000Z', how: 'mail' },
  request: REQUEST,
  reply: {
    as: 'accepted',
    at: '2026-11-12T08:12:00.000Z',
    messageId: 'dana-4',
    words: 'Happy to. Tuesday afternoon works.',
  },
  call: {
    ...NO_CALL_YET,
    startedAt: '2026-11-17T14:00:00.000Z',
    endedAt: '2026-11-17T14:09:40.000Z',
    elapsed: 580,
    notes: {
      chosen: 'Vantec. “We could ring someone who had been through it.”',
      playback: 'Right on references.',
    },
  },
  lesson: 'Lead with references from their own industry.',
  action: { text: 'Ask Marlow for a logistics case', due: '2026-11-27', doneAt: null },
  followUp: { text: 'One data team by summer', due: '2027-03-01', doneAt: null },
  told: ['proof_risk', 'timing_capacity'],
  competitor: 'Vantec',
  tags: ['logistics', 'references'],
  thanks: sent('2026-11-17T15:31:00.000Z', 'thanks'),
  closedAt: '2026-11-17T15:31:00.000Z',
});

/** And came back later. */
export const DANA_BACK: Opportunity = {
  ...DANA_DONE,
  decidedAt: '2026-07-23T10:32:00+02:00',
  action: { text: 'Ask Marlow for a logistics case', due: '2026-11-27', doneAt: '2026-11-16T10:00:00.000Z' },
  secondChance: 'won',
  secondChanceAt: '2026-11-18T08:00:00.000Z',
};

/** Dana has said yes, and nothing is planned. */
export const DANA_SAID_YES: Opportunity = {
  ...DANA_DONE,
  status: 'accepted',
  call: null,
  lesson: '',
  action: null,
  followUp: null,
  told: [],
  competitor: null,
  tags: [],
  thanks: null,
  closedAt: null,
};

/** Everything that can be known is known. */
export const DANA_FULL: Opportunity = {
  ...DANA_DONE,
  guess: ['price_value', 'budget'],
  value: { amount: 42_000, currency: 'EUR' },
  stage: 'final',
  mood: { before: 2, after: 4 },
  notes: 'Tom Okafor sat in on the second meeting and said little.',
};

const LONG = entry({
  id: 'long',
  organisation: 'Communauté d’agglomération du Pays de Châtellerault et des Vals du Thouet',
  contact: {
    name: 'Maximiliana-Konstantina Lefebvre-Castellani',
    email: 'maximiliana-konstantina.lefebvre-castellani@agglomeration-pays-de-chatellerault.example',
  },
  project: 'Refonte du portail des démarches en ligne de la communauté d’agglomération',
  lesson:
    'Demander dès le premier rendez-vous qui décide, qui paie et qui devra vivre avec la solution ensuite.',
  action: {
    text: 'Préparer une page de références du secteur public, avec un chiffre chacune',
    due: '2026-12-01',
    doneAt: null,
  },
  tags: ['collectivités', 'démarches-dématérialisées'],
  status: 'held',
  call: {
    ...NO_CALL_YET,
    startedAt: '2026-11-17T14:00:00.000Z',
    endedAt: '2026-11-17T14:12:00.000Z',
    elapsed: 720,
  },
});

function on(shown: Opportunity, state: Partial<State> = {}, change?: (world: FakeWorld) => void): State {
  return {
    hash: `#/entry/${shown.id}`,
    world: () => {
      const world = fakeWorld({ status: 'none', view: null }, [shown]);
      change?.(world);
      return world;
    },
    ...state,
  };
}

const lastChange = (nth: number) => ({ pressNth: nth, of: 'main li button[aria-expanded]' });

/** An entry where it stands on the path. */
export const entryStates: Record<string, State> = {
  'entry-new-by-hand': on(INES),
  'entry-new-by-hand-below': on(INES, { scroll: 'bottom' }),
  'entry-said-yes': on(DANA_SAID_YES),
  'entry-said-yes-below': on(DANA_SAID_YES, { scroll: 'bottom' }),
  'entry-full': on(DANA_FULL),
  'entry-folds': on(DANA_FULL, {
    steps: [0, 1, 2, 3].map((nth) => ({ pressNth: nth, of: 'main summary' })),
    scroll: 'bottom',
  }),
  'entry-amount-wrong': on(DANA_FULL, {
    steps: [
      { write: 'about 40k', into: 'factValue' },
      { act: () => void document.activeElement?.dispatchEvent(new Event('change')) },
      { wait: 100 },
    ],
  }),
  'entry-done': on(DANA_DONE),
  'entry-done-below': on(DANA_DONE, { scroll: 'bottom' }),
  'entry-no-answer': on(PRIYA_SILENT),
  'entry-no-answer-below': on(PRIYA_SILENT, { scroll: 'bottom' }),
  'entry-won-back': on(DANA_BACK),
  'entry-editing': on(DANA_DONE, { steps: [{ press: 'changeLesson' }] }),
  'entry-correcting': on(DANA_DONE, { steps: [lastChange(0)], scroll: 'bottom' }),
  'entry-said': on(INES, { steps: [{ press: 'nextAsked' }], scroll: 'bottom' }),
  'entry-talked': on(INES, { steps: [{ press: 'nextTalked' }] }),
  'entry-task-editing': on(DANA_DONE, { steps: [{ pressNth: 0, of: 'main ul button' }] }),
  'entry-copied': on(DANA_DONE, { steps: [{ press: 'entryCopyMarkdown' }], scroll: 'bottom' }),
  'entry-not-copied': on(
    DANA_DONE,
    { steps: [{ press: 'entryCopyMarkdown' }, { wait: 100 }], scroll: 'bottom' },
    (world) => world.allowCopy(false),
  ),
  'entry-refused': on(DANA_SAID_YES, { steps: [lastChange(1), { press: 'remove' }] }),
  'entry-failed': on(INES, { steps: [{ press: 'nextAsked' }] }, (world) =>
    world.failWrites(new Error('closed')),
  ),
  'entry-unreadable': on(INES, {}, (world) => world.failReads(new Error('closed'))),
  'entry-long-names': on(LONG),
  'entry-long-names-below': on(LONG, { scroll: 'bottom' }),
};

import { NO_CALL_YET } from '../../../src/followup/blank.ts';
import type { Call, Opportunity } from '../../../src/model.ts';
import { DANA, entry, ready } from './cases.ts';
import { type FakeWorld, fakeWorld, NOW } from './fakes.ts';
import type { State } from './states.ts';

/** An instant so many seconds before (or after) the gallery's now. */
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();

/** Dana has said yes to a call. */
export const DANA_YES = entry({
  status: 'accepted',
  request: {
    choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
    insertedAt: ago(3 * 86_400),
    text: null,
    sentAt: ago(3 * 86_400),
    sentId: 'dana-3',
  },
  reply: {
    as: 'accepted',
    at: ago(5400),
    messageId: 'dana-4',
    words: 'Happy to. Tuesday afternoon works, my number is below.',
  },
  tags: ['references'],
});

const PLAN = { at: '2026-11-24T15:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T16:00' };

export function withCall(call: Partial<Call>, fields: Partial<Opportunity> = {}): Opportunity {
  return { ...DANA_YES, call: { ...NO_CALL_YET, ...call }, ...fields };
}

const PLANNED = withCall({
  plan: PLAN,
  place: '+34 600 000 000',
  aim: 'Would a reference from logistics have changed it?',
});

const NOTES = {
  chosen:
    'Vantec. They had run the same migration for two logistics firms. “We could ring someone who had been through it.”',
  playback: 'Right on references. Price was “close enough”, she would have found the difference.',
} as const;

/** The call as it stands `elapsed` seconds after its start. */
export function talking(
  elapsed: number,
  call: Partial<Call>,
  fields: Partial<Opportunity> = {},
): Opportunity {
  return withCall(
    { startedAt: ago(elapsed), elapsed, runningSince: NOW.toISOString(), notes: NOTES, ...call },
    fields,
  );
}

const LONG = {
  organisation: 'Communauté d’agglomération du Pays de Châtellerault et des Vals du Thouet',
  contact: {
    name: 'Jean-Baptiste Lefebvre-Castellani',
    email: 'jb.lefebvre@communaute-agglomeration-pays-de-chatellerault.example',
  },
  project: 'Refonte du portail des démarches en ligne',
  language: 'fr',
};

function on(page: 'schedule' | 'call', shown: Opportunity, change?: (world: FakeWorld) => void): State {
  return {
    hash: `#/${page}/${shown.id}`,
    world: () => {
      const world = fakeWorld(ready(DANA), [shown]);
      change?.(world);
      return world;
    },
  };
}

const full = (world: FakeWorld) =>
  world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));

/** When the call is, and the call itself. */
export const callStates: Record<string, State> = {
  'schedule-suggested': on('schedule', DANA_YES),
  schedule: on('schedule', PLANNED),
  'schedule-below': { ...on('schedule', PLANNED), scroll: 'bottom' },
  'schedule-changed': {
    ...on('schedule', PLANNED),
    steps: [{ write: 'Ring ', into: 'callPlace' }, { wait: 600 }],
  },
  'schedule-other-zone': on(
    'schedule',
    withCall({
      plan: { at: '2026-11-24T20:00:00.000Z', zone: 'America/New_York', wall: '2026-11-24T15:00' },
    }),
  ),
  'schedule-warned': on(
    'schedule',
    withCall({ plan: { at: '2026-12-19T15:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-12-19T16:00' } }),
  ),
  'schedule-past': on(
    'schedule',
    withCall({ plan: { at: '2026-11-17T15:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-17T16:00' } }),
  ),
  'schedule-incomplete': {
    ...on('schedule', withCall({ ...PLANNED.call, minutes: 90 })),
    steps: [{ press: 'scheduleConfirm' }],
  },
  'schedule-failed': {
    ...on('schedule', PLANNED, full),
    steps: [{ write: 'Ring ', into: 'callPlace' }, { wait: 600 }],
  },
  'schedule-removed': { ...on('schedule', PLANNED), steps: [{ press: 'scheduleRemove' }], scroll: 'bottom' },
  'schedule-confirm': { ...on('schedule', PLANNED), steps: [{ press: 'scheduleConfirm' }, { wait: 100 }] },
  'schedule-by-hand': on(
    'schedule',
    entry({ contact: { name: null, email: null }, threadKey: null, threadUrl: null, evidence: null }),
  ),
  'schedule-closed': on('schedule', { ...DANA_YES, status: 'closed', closedAt: ago(86_400) }),
  'schedule-long-names': on('schedule', { ...PLANNED, ...LONG }),
  'call-before': on('call', PLANNED),
  'call-before-guide': {
    ...on('call', withCall({ ...PLANNED.call, minutes: 15 })),
    steps: [{ pressNth: 0, of: 'summary' }],
    scroll: 'bottom',
  },
  'call-before-unplanned': on('call', entry({ reply: null, guess: [] })),
  'call-refused': {
    ...on('call', { ...DANA_YES, status: 'declined', reply: { ...DANA_YES.reply, as: 'declined' } as never }),
    steps: [{ press: 'callStart' }],
  },
  'call-first': on('call', talking(0, { question: null })),
  call: on('call', talking(168, { question: 'chosen' })),
  'call-long-names': on('call', talking(168, { question: 'chosen' }, LONG)),
  'call-probe': on('call', talking(560, { minutes: 15, question: 'more' })),
  'call-probe-chosen': {
    ...on('call', talking(560, { minutes: 15, question: 'more' })),
    steps: [{ key: '1' }],
  },
  'call-no-reminder': on('call', talking(168, { question: 'chosen' }), (world) => {
    world.settings.listenReminders = false;
  }),
  'call-paused': { ...on('call', talking(168, { question: 'chosen' })), steps: [{ press: 'callPause' }] },
  'call-away': on('call', talking(168, { question: 'chosen', runningSince: ago(1200) })),
  'call-last-minute': on('call', talking(552, { question: 'playback' }, { tags: ['references', 'price'] })),
  'call-over-time': on('call', talking(620, { question: 'thanks' })),
  'call-tag-removed': {
    ...on('call', talking(168, { question: 'chosen' })),
    steps: [{ pressNth: 0, of: '[aria-label*="references"]' }],
  },
  'call-not-saved': {
    ...on('call', talking(168, { question: 'chosen' }), full),
    steps: [{ write: 'Vantec', into: 'notes' }, { wait: 600 }],
  },
  'call-unwritten': {
    ...on('call', talking(168, { question: 'chosen' }), full),
    steps: [{ press: 'callBack' }, { wait: 100 }],
  },
  'call-tender': on(
    'call',
    talking(100, { question: 't.score' }, { kind: 'tender', outcome: 'not_admitted' }),
  ),
  'call-spanish-client': on('call', talking(168, { question: 'chosen' }, { language: 'es', request: null })),
  'call-ended': on('call', {
    ...talking(580, { runningSince: null, endedAt: ago(600), skipped: ['tip'] }),
    status: 'held',
  }),
  'call-ended-empty': on('call', {
    ...talking(40, { runningSince: null, endedAt: ago(600), notes: {} }),
    status: 'held',
  }),
  'call-not-held': {
    ...on('call', { ...talking(580, { runningSince: null, endedAt: ago(600) }), status: 'held' }),
    steps: [{ press: 'callNotHeld' }],
  },
};

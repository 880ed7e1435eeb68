import type { ThreadView } from '../../../src/messages.ts';
import type { Opportunity, Proposal } from '../../../src/model.ts';
import type { Settings } from '../../../src/settings.ts';
import { DANA, DANA_REQUESTED, ready, TOM } from './cases.ts';
import {
  conversation,
  DANA_AGREED,
  NUDGED,
  offIn,
  PRIYA_ASKED,
  PRIYA_BACK,
  PRIYA_DECLINED,
  PRIYA_UNCLEAR,
  PRIYA_WRITTEN,
  PRIYA_YES,
  PROPOSED,
  priya,
  proposal,
  replied,
  TENDER,
} from './cases-email.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

interface Given {
  entry?: Opportunity;
  proposal?: Proposal;
  settings?: Partial<Settings>;
}

/** A world with this thread in view, and what the log knows of it. */
function world(view: ThreadView, given: Given = {}): () => FakeWorld {
  return () => {
    const made = fakeWorld(ready(view), given.entry ? [given.entry] : []);
    if (given.proposal) made.proposals.set(given.proposal.id, given.proposal);
    Object.assign(made.settings, given.settings);
    return made;
  };
}

const LONG = conversation(
  'long',
  'Re : Refonte du portail',
  [
    { from: 'me', sentAt: '2026-11-03T17:05:00+01:00', text: 'Voici notre offre.' },
    {
      from: {
        name: 'Jean-Baptiste Lefebvre-Castellani',
        email: 'jb.lefebvre@communaute-agglomeration-pays-de-chatellerault.example',
      },
      sentAt: '2026-11-17T09:10:00+01:00',
      text: 'Bonjour,\n\nAvec plaisir. Je suis disponible mardi à quinze heures, ou mercredi matin si cela vous convient mieux.\n\nJean-Baptiste Lefebvre-Castellani',
    },
  ],
  { language: 'fr', debriefAnswer: 'accepted' },
);

/** "This email" at every place of the path. */
export const emailStates: Record<string, State> = {
  'email-agreed': { world: world(DANA, { proposal: DANA_AGREED }) },
  'email-agreed-ticked': { world: world(DANA), steps: [{ pressNth: 1, of: 'main input[type="checkbox"]' }] },
  'email-mark-words': { world: world(DANA), steps: [{ press: 'notTheseWords' }] },
  'email-reasons-open': { world: world(DANA), steps: [{ key: 'r' }] },
  'email-two-times': { world: world(DANA, { settings: { slotOffer: 'times' } }), scroll: 'bottom' },
  'email-booking-page': { world: world(DANA, { settings: { slotOffer: 'link' } }), scroll: 'bottom' },
  'email-sleep': { world: world(DANA), steps: [{ pressNth: 0, of: 'footer button[title]' }] },
  'email-sent-by-hand': { world: world(DANA, { entry: DANA_REQUESTED }), steps: [{ press: 'iSentIt' }] },
  'email-tender': { world: world(TENDER) },
  'email-off': { world: world(offIn({ client: 'gmail', account: 'sam@marlowe.example' })) },
  'email-waiting': {
    world: world(PRIYA_ASKED, { entry: priya(), settings: { nudgeAfter: 8, closeAfter: 15 } }),
  },
  'email-nudge-due': { world: world(PRIYA_ASKED, { entry: priya() }), steps: [{ key: 'chip' }] },
  'email-nudge-inserted': {
    world: world(PRIYA_ASKED, { entry: priya() }),
    steps: [{ press: 'insertReminder' }],
    scroll: 'bottom',
  },
  'email-nudged': { world: world(PRIYA_ASKED, { entry: priya(NUDGED) }) },
  'email-wrote': { world: world(PRIYA_YES, { entry: priya() }) },
  'email-wrote-unclear': { world: world(PRIYA_UNCLEAR, { entry: priya() }) },
  'email-accepted': { world: world(PRIYA_YES, { entry: priya(replied('accepted')) }) },
  'email-accepted-long': {
    world: world(LONG, {
      entry: priya({
        ...replied('accepted'),
        threadKey: LONG.threadKey,
        contact: {
          name: 'Jean-Baptiste Lefebvre-Castellani',
          email: 'jb.lefebvre@communaute-agglomeration-pays-de-chatellerault.example',
        },
        organisation: 'Communauté d’agglomération du Pays de Châtellerault',
        reply: { as: 'accepted', at: '2026-11-17T08:10:00.000Z', messageId: 'long-2', words: null },
      }),
    }),
  },
  'email-planned': {
    world: world(PRIYA_YES, {
      entry: priya({
        ...replied('accepted'),
        call: {
          plan: { at: '2026-11-24T14:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' },
          minutes: 10,
          place: '+44 20 7946 0000',
          remindBefore: 10,
          aim: '',
          startedAt: null,
          endedAt: null,
          elapsed: 0,
          runningSince: null,
          question: null,
          notes: {},
          skipped: [],
        },
      }),
    }),
  },
  'email-written': { world: world(PRIYA_WRITTEN, { entry: priya(replied('written')) }) },
  'email-written-kept': {
    world: world(PRIYA_WRITTEN, { entry: priya(replied('written')) }),
    steps: [{ press: 'keepAsNote' }],
  },
  'email-declined': { world: world(PRIYA_DECLINED, { entry: priya(replied('declined')) }) },
  'email-held': {
    world: world(PRIYA_YES, {
      entry: priya({ ...replied('accepted'), status: 'held', lesson: 'Show two clients of their size.' }),
    }),
  },
  'email-no-answer': {
    world: world(PRIYA_ASKED, {
      entry: priya({ ...NUDGED, status: 'no_answer', closedAt: '2026-12-02T08:00:00.000Z' }),
    }),
  },
  'email-closed': {
    world: world(PRIYA_YES, {
      entry: priya({
        ...replied('accepted'),
        status: 'closed',
        closedAt: '2026-11-18T08:00:00.000Z',
        lesson: 'Show two clients of their size.',
      }),
    }),
  },
  'email-came-back': {
    world: world(PRIYA_BACK, {
      entry: priya({ ...NUDGED, status: 'no_answer', closedAt: '2026-11-16T08:00:00.000Z' }),
    }),
  },
  'email-won-back': {
    world: world(PRIYA_BACK, {
      entry: priya({ ...NUDGED, status: 'no_answer', closedAt: '2026-11-16T08:00:00.000Z' }),
    }),
    steps: [{ key: '3' }],
  },
  'email-step-refused': {
    world: () => {
      const made = world(PRIYA_ASKED, { entry: priya() })();
      made.services.records.step = () => Promise.reject(new Error('closed'));
      return made;
    },
    steps: [{ press: 'closeNow' }],
  },
  'email-watch-days': { world: world(TOM), steps: [{ press: 'watchNoDecision' }] },
  'email-watching': { world: world(PROPOSED, { proposal: proposal() }) },
  'email-no-decision': {
    world: world(PROPOSED, {
      proposal: proposal({ watch: { since: '2026-10-27T16:05:00.000Z', days: 21 } }),
    }),
  },
};

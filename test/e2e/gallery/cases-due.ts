import { NO_CALL_YET } from '../../../src/followup/blank.ts';
import type { Opportunity, OwnMail, Proposal, RequestMail } from '../../../src/model.ts';
import { entry } from './cases.ts';

const sent = (at: string): OwnMail => ({ insertedAt: at, text: null, sentAt: at, sentId: 'm' });
const asked = (at: string): RequestMail => ({
  ...sent(at),
  choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
});

/** One entry for each way to be due on 18 November 2026, and two that are further. */
export const DUE_ENTRIES: Opportunity[] = [
  entry({
    id: 'halden',
    contact: { name: 'Priya Nair', email: 'priya@halden.example' },
    organisation: 'Halden & Sons',
    threadKey: 'halden',
    status: 'asked',
    request: asked('2026-11-10T09:00:00.000Z'),
  }),
  entry({
    id: 'northwind',
    threadKey: 'northwind',
    status: 'closed',
    closedAt: '2026-11-12T09:00:00.000Z',
    lesson: 'Lead with references from their own industry.',
    action: { text: 'Ask Marlowe for a logistics case', due: '2026-11-16', doneAt: null },
  }),
  entry({
    id: 'san-cristobal',
    contact: { name: 'María Fernanda Rodríguez-Echeverría', email: 'mf@sancristobal.example' },
    organisation: 'Ayuntamiento de San Cristóbal de los Olmos y de la Ribera Alta',
    threadKey: 'san-cristobal',
    status: 'held',
    call: {
      ...NO_CALL_YET,
      startedAt: '2026-11-17T14:00:00.000Z',
      endedAt: '2026-11-17T14:10:00.000Z',
      elapsed: 600,
    },
  }),
  entry({
    id: 'vega',
    contact: { name: 'Lucía Vega', email: 'lucia@vega.example' },
    organisation: 'Vega Energía',
    threadKey: 'vega',
    status: 'accepted',
    reply: { as: 'accepted', at: '2026-11-17T08:00:00.000Z', messageId: null, words: null },
    call: {
      ...NO_CALL_YET,
      plan: { at: '2026-11-18T10:45:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-18T11:45' },
    },
  }),
  entry({
    id: 'alba',
    organisation: 'Grupo Alba',
    threadKey: 'alba',
    status: 'no_answer',
    request: asked('2026-10-20T09:00:00.000Z'),
    nudge: sent('2026-10-27T09:00:00.000Z'),
    closedAt: '2026-11-10T08:00:00.000Z',
  }),
  entry({
    id: 'moreau',
    organisation: 'Atelier Moreau',
    threadKey: 'moreau',
    secondChance: 'won',
    secondChanceAt: '2026-11-16T09:00:00.000Z',
    status: 'closed',
    closedAt: '2026-06-16T09:00:00.000Z',
  }),
];

/** A proposal whose decision should have come. */
export const WATCHED: Proposal = {
  id: 'brightwater',
  createdAt: '2026-10-25T09:00:00.000Z',
  changedAt: '2026-10-25T09:00:00.000Z',
  client: 'gmail',
  account: 'sam@marlowe.example',
  draftId: null,
  recipients: [{ name: 'Tom Okafor', email: 'tom@brightwater.example' }],
  subject: 'Proposal',
  language: 'en',
  threadKey: 'brightwater',
  threadUrl: 'https://mail.google.com/mail/u/0/#inbox/brightwater',
  mail: null,
  agreement: null,
  watch: { since: '2026-10-25T09:00:00.000Z', days: 21 },
  settledAt: null,
};

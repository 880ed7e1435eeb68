import type { Opportunity, Proposal, Step } from '../model.ts';
import type { FollowUpLimits } from './agenda.ts';
import { november, walk } from './walks.fixture.ts';

// Records for the tests of what is due.

/** The settings as they are at first. */
export const LIMITS: FollowUpLimits = {
  remindTime: '09:00',
  workDays: [1, 2, 3, 4, 5],
  nudgeAfter: 5,
  closeAfter: 10,
};

/** An entry "e1" after some steps. */
export function entryAfter(steps: readonly Step[], set: Partial<Opportunity> = {}): Opportunity {
  return {
    ...walk(steps),
    id: 'e1',
    createdAt: november(3),
    changedAt: november(3),
    kind: 'sales',
    contact: { name: 'Marta Ruiz', email: 'marta@acme.example' },
    organisation: 'Acme',
    project: null,
    threadKey: 'thread',
    threadUrl: null,
    decidedAt: november(3),
    outcome: 'competitor',
    guess: [],
    inMail: [],
    evidence: null,
    language: 'es',
    notes: '',
    ...set,
  };
}

/** A proposal "p1" of 3 November 2026, watched for 21 days. */
export const proposal = (set: Partial<Proposal> = {}): Proposal => ({
  id: 'p1',
  createdAt: november(3),
  changedAt: november(3),
  client: 'gmail',
  account: null,
  draftId: null,
  recipients: [],
  subject: null,
  language: null,
  threadKey: 'thread',
  threadUrl: null,
  mail: null,
  agreement: null,
  watch: { since: november(3), days: 21 },
  settledAt: null,
  ...set,
});

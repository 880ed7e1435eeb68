import { NO_STEP_YET } from '../src/followup/blank.ts';
import type { OwnTemplate } from '../src/model.ts';
import type { OpportunitySeed } from '../src/storage/opportunities.ts';
import type { ProposalSeed } from '../src/storage/proposals.ts';

/** A new entry of a thread, nothing of the path done. */
export const entrySeed = (
  threadKey: string | null,
  fields: Partial<OpportunitySeed> = {},
): OpportunitySeed => ({
  kind: 'sales',
  contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  organisation: 'Northwind',
  project: 'Data platform',
  threadKey,
  threadUrl: null,
  decidedAt: '2026-11-18T10:32:00Z',
  outcome: 'competitor',
  guess: [],
  inMail: ['not_said'],
  evidence: 'we’ve decided to go in a different direction',
  language: 'en',
  ...NO_STEP_YET,
  notes: '',
  ...fields,
});

/** A new mail that is not sent yet. */
export const proposalSeed = (fields: Partial<ProposalSeed> = {}): ProposalSeed => ({
  client: 'gmail',
  account: 'sam@marlowe.example',
  draftId: 'r-1',
  recipients: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
  subject: 'Proposal: data platform',
  language: 'en',
  threadKey: null,
  threadUrl: null,
  mail: null,
  agreement: null,
  watch: null,
  settledAt: null,
  ...fields,
});

/** Words that were put into a mail, of which nothing more is known. */
export const insertedMail = (text = 'Would you have ten minutes?') => ({
  insertedAt: '2026-11-18T10:00:00.000Z',
  text,
  sentAt: null,
  sentId: null,
});

/** A template that stands in for the short request. */
export const ownTemplate = (fields: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: 'own.1',
  createdAt: '2026-11-19T09:00:00.000Z',
  changedAt: '2026-11-19T09:00:00.000Z',
  replaces: 'request.short',
  group: 'tone',
  name: 'Short',
  language: 'en',
  register: null,
  body: '{{greeting}}\n\nA word on why?\n\nBest,\n{{senderName}}',
  ...fields,
});

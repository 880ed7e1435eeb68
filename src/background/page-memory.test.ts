import { describe, expect, it, vi } from 'vitest';
import { entrySeed, insertedMail, proposalSeed } from '../../test/records.fixture.ts';
import type { Opportunity, Proposal } from '../model.ts';
import { followedDrafts, followedThreads } from './page-memory.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.fixture.ts')).browser,
}));

const AT = '2026-11-18T10:00:00.000Z';
const times = { createdAt: AT, changedAt: AT };
const entry = (fields: Partial<Opportunity>, threadKey: string | null = 't1'): Opportunity => ({
  id: 'e1',
  ...times,
  ...entrySeed(threadKey, fields),
});
const proposal = (fields: Partial<Proposal>): Proposal => ({
  id: 'p1',
  ...times,
  ...proposalSeed(),
  ...fields,
});
const sent = (text: string | null) => ({ ...insertedMail(), text, sentAt: AT, sentId: 'm2' });
const offered = { offeredAt: AT, agreedAt: null, how: null };
const agreed = { offeredAt: AT, agreedAt: AT, how: 'mail' } as const;

describe('a followed thread', () => {
  it('tells a page by what to recognise its mails', () => {
    const known = entry({
      status: 'nudged',
      request: { ...sent('Would you have ten minutes?'), choice: null },
      nudge: insertedMail('Just once more'),
      reply: { as: 'accepted', at: AT, messageId: 'm3', words: 'Happy to.' },
    });
    expect(followedThreads([known], [])).toEqual([
      {
        threadKey: 't1',
        status: 'nudged',
        agreement: null,
        awaited: [{ mail: 'nudge', text: 'Just once more', insertedAt: AT }],
        sent: [{ mail: 'request', messageId: 'm2', at: AT }],
        replyId: 'm3',
        hasPlan: false,
      },
    ]);
  });

  it('waits for a mail of which only the user has said that it was sent, and not for one that is settled', () => {
    const said = { ...insertedMail(), sentAt: AT };
    const known = entry({ request: { ...sent(null), choice: null }, thanks: said });
    const [{ awaited, sent: seen } = { awaited: [], sent: [] }] = followedThreads([known], []);
    expect([awaited.map(({ mail }) => mail), seen]).toEqual([['thanks'], []]);
  });

  it('tells no note, no lesson, no name and no words of theirs', () => {
    const known = entry({
      notes: 'SECRET',
      lesson: 'SECRET',
      evidence: 'SECRET',
      competitor: 'SECRET',
      tags: ['SECRET'],
      action: { text: 'SECRET', due: null, doneAt: null },
      reply: { as: 'written', at: AT, messageId: 'm3', words: 'SECRET' },
    });
    expect(JSON.stringify(followedThreads([known], []))).not.toMatch(/SECRET|Dana|Northwind|Data platform/);
  });

  it('is one for an entry and a proposal of the same thread', () => {
    const known = proposal({ threadKey: 't1', agreement: offered, mail: sent('whatever you decide') });
    const found = followedThreads([entry({ status: 'logged' })], [known]);
    expect(found).toMatchObject([
      { threadKey: 't1', status: 'logged', agreement: offered, sent: [{ mail: 'agreement' }] },
    ]);
    expect(followedThreads([entry({ agreement: agreed })], [known])).toMatchObject([{ agreement: agreed }]);
  });

  it('is one of a proposal alone while its decision is open, and later if a debrief was agreed', () => {
    const settledAt = AT;
    const threads = (fields: Partial<Proposal>) =>
      followedThreads([], [proposal({ threadKey: 't1', ...fields })]).map(({ status }) => status);
    expect(threads({})).toEqual([null]);
    expect(threads({ settledAt, agreement: offered })).toEqual([]);
    expect(threads({ settledAt, agreement: agreed })).toEqual([null]);
  });

  it('is none of an entry by hand or of a mail that was not sent yet', () => {
    expect(followedThreads([entry({}, null)], [proposal({ mail: insertedMail() })])).toEqual([]);
  });
});

describe('a followed draft', () => {
  const since = '2026-11-01T00:00:00.000Z';

  it('is a mail with an agreement that is in no thread yet', () => {
    const known = proposal({ mail: insertedMail('whatever you decide') });
    expect(followedDrafts([known], since)).toEqual([
      {
        proposal: 'p1',
        client: 'gmail',
        account: 'sam@marlowe.example',
        draftId: 'r-1',
        recipients: ['dana@northwind.example'],
        subject: 'Proposal: data platform',
        text: 'whatever you decide',
        insertedAt: AT,
      },
    ]);
  });

  it('is none once it has its thread, without an agreement, or after a long time', () => {
    const others = [
      proposal({ mail: insertedMail(), threadKey: 't1' }),
      proposal({ watch: { since: AT, days: 21 } }),
      proposal({ mail: { ...insertedMail(), insertedAt: '2026-10-31T23:00:00.000Z' } }),
    ];
    expect(followedDrafts(others, since)).toEqual([]);
  });
});

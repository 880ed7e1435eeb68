import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entrySeed, insertedMail, proposalSeed } from '../../test/records.fixture.ts';
import type { Opportunity, Proposal, ThreadSigns } from '../model.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import { opportunityOfThread, recordChange } from '../storage/opportunities.ts';
import { changeProposal, proposalOfThread, proposals } from '../storage/proposals.ts';
import { browser, resetBrowser } from './fake-browser.fixture.ts';
import { applySigns } from './signs.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.fixture.ts')).browser,
}));

const NOW = new Date('2026-11-25T12:00:00.000Z');
const day = (of: number, hour = 10) => `2026-11-${of}T${hour}:00:00.000Z`;
const URL = 'https://mail.google.com/mail/u/0/#inbox/t1';

const signs = (fields: Partial<ThreadSigns>): ThreadSigns => ({
  threadKey: 't1',
  threadUrl: URL,
  sent: [],
  proposals: [],
  gone: [],
  newest: null,
  reply: null,
  agreed: null,
  rejection: null,
  cameBack: null,
  ...fields,
});

const entry = (fields: Partial<Opportunity> = {}) => recordChange({ seed: entrySeed('t1', fields), set: {} });
const proposal = async (fields: Partial<Proposal> = {}) =>
  (await changeProposal({ seed: proposalSeed(fields) }, () => ({}))).stored;

/** Shows the page twice: the second time must write nothing. */
async function apply(fields: Partial<ThreadSigns>): Promise<boolean> {
  const written = await applySigns(signs(fields), NOW);
  const stood = [await opportunityOfThread('t1'), await proposals()];
  expect(await applySigns(signs(fields), NOW)).toBe(false);
  expect([await opportunityOfThread('t1'), await proposals()]).toEqual(stood);
  return written;
}

const drafted = { status: 'drafted', request: { ...insertedMail(), choice: null } } as const;
const asked = {
  status: 'asked',
  request: { ...insertedMail(), choice: null, sentAt: day(19), sentId: 'm2' },
} as const;

beforeEach(resetBrowser);

afterEach(async () => {
  await beginAnew();
});

describe('the signs of an entry’s thread', () => {
  it('say that its request was sent, and that it is gone again', async () => {
    await entry(drafted);
    expect(await apply({ sent: [{ mail: 'request', messageId: 'm2', at: day(19) }] })).toBe(true);
    expect(await opportunityOfThread('t1')).toMatchObject({
      status: 'asked',
      request: { sentAt: day(19), sentId: 'm2' },
    });
    await apply({ gone: ['request'] });
    expect(await opportunityOfThread('t1')).toMatchObject({
      status: 'drafted',
      request: { sentAt: null, sentId: null, text: insertedMail().text },
    });
  });

  it('say how the client has answered, without their words', async () => {
    await entry(asked);
    await apply({ reply: { as: 'accepted', messageId: 'm3', at: day(20) } });
    expect(await opportunityOfThread('t1')).toMatchObject({
      status: 'accepted',
      reply: { as: 'accepted', at: day(20), messageId: 'm3', words: null },
    });
  });

  it('open a case again that has closed by itself', async () => {
    await entry({ ...asked, status: 'no_answer', closedAt: day(22) });
    await apply({ reply: { as: 'written', messageId: 'm3', at: day(24) } });
    expect(await opportunityOfThread('t1')).toMatchObject({ status: 'written', closedAt: null });
  });

  it('do not touch what the user has kept, corrected or said later', async () => {
    const reply = { as: 'accepted', messageId: 'm3', at: day(20), words: 'Happy to.' } as const;
    await entry({ ...asked, status: 'accepted', reply });
    // The page may show its date more exactly the next time.
    expect(await apply({ reply: { as: 'declined', messageId: 'm3', at: day(20, 11) } })).toBe(false);
    const byHand = { ...reply, messageId: null, at: day(21) };
    await recordChange({ seed: entrySeed('t1'), set: { reply: byHand } });
    expect(await apply({ reply: { as: 'declined', messageId: 'm3', at: day(20) } })).toBe(false);
    expect(await apply({ reply: { as: 'declined', messageId: 'm4', at: day(22) } })).toBe(true);
    expect(await opportunityOfThread('t1')).toMatchObject({ status: 'declined' });
  });

  it('are no answer to a request that nobody has made', async () => {
    await entry();
    expect(await apply({ reply: { as: 'accepted', messageId: 'm3', at: day(20) } })).toBe(false);
  });

  it('that are impossible where it stands are not written', async () => {
    await entry({ ...asked, call: null });
    expect(await apply({ sent: [{ mail: 'thanks', messageId: 'm9', at: day(20) }] })).toBe(false);
    expect(await apply({ gone: ['nudge'] })).toBe(false);
  });

  it('leave it to the user to say that the client came back', async () => {
    await entry(asked);
    expect(await apply({ cameBack: { at: day(24) }, rejection: { at: day(18) } })).toBe(false);
  });

  it('are of no use where nothing is remembered', async () => {
    expect(await apply({ rejection: { at: day(20) }, agreed: { at: day(20) } })).toBe(false);
    expect(await opportunityOfThread('t1')).toBeNull();
  });
});

describe('a debrief agreed on', () => {
  const offered = { offeredAt: day(10), agreedAt: null, how: null };

  it('is known of the proposal and of the entry of its thread', async () => {
    await proposal({ threadKey: 't1', agreement: offered });
    await entry();
    await apply({ agreed: { at: day(12) } });
    const agreement = { offeredAt: day(10), agreedAt: day(12), how: 'mail' };
    expect(await proposalOfThread('t1')).toMatchObject({ agreement });
    expect(await opportunityOfThread('t1')).toMatchObject({ agreement });
  });

  it('stays as the user has ticked it', async () => {
    const agreement = { offeredAt: day(10), agreedAt: day(11), how: 'phone' } as const;
    await proposal({ threadKey: 't1', agreement });
    await entry({ agreement });
    expect(await apply({ agreed: { at: day(12) } })).toBe(false);
  });
});

describe('a proposal', () => {
  const mail = insertedMail('Whatever you decide …');
  const seen = (id: string) => ({ proposals: [{ proposal: id, messageId: 'm1', at: day(19) }] });

  it('that is seen sent has offered its agreement, in its thread', async () => {
    const { id } = await proposal({ mail });
    await apply(seen(id));
    expect(await proposalOfThread('t1')).toMatchObject({
      id,
      threadUrl: URL,
      draftId: null,
      subject: 'Proposal: data platform',
      mail: { ...mail, sentAt: day(19), sentId: 'm1' },
      agreement: { offeredAt: day(19), agreedAt: null, how: null },
      watch: null,
    });
  });

  it('is waited for as long as the user has once chosen', async () => {
    await browser.storage.local.set({ noDecisionAfter: 21 });
    const { id } = await proposal({ mail });
    await apply(seen(id));
    expect(await proposalOfThread('t1')).toMatchObject({ watch: { since: day(19), days: 21 } });
  });

  it('joins the one that its thread has already', async () => {
    const watch = { since: day(15), days: 14 };
    const known = await proposal({ threadKey: 't1', watch });
    const { id } = await proposal({ mail });
    await apply(seen(id));
    expect(await proposals()).toMatchObject([
      { id: known.id, watch, mail: { sentId: 'm1' }, agreement: { offeredAt: day(19) } },
    ]);
  });

  it('that was forgotten meanwhile is not begun again', async () => {
    expect(await apply(seen('gone'))).toBe(false);
    expect(await proposals()).toEqual([]);
  });

  it('in an answer is seen sent in its own thread, and has offered nothing once it is gone again', async () => {
    await browser.storage.local.set({ noDecisionAfter: 21 });
    const before = await proposal({ threadKey: 't1', threadUrl: URL, draftId: null, mail });
    await apply({ sent: [{ mail: 'agreement', messageId: 'm1', at: day(19) }] });
    expect(await proposalOfThread('t1')).toMatchObject({ agreement: { offeredAt: day(19) } });
    await apply({ gone: ['agreement'] });
    const { changedAt: _, ...rest } = before;
    expect(await proposalOfThread('t1')).toMatchObject(rest);
  });

  it('keeps its agreement when the mail is gone after the client has said yes', async () => {
    const agreement = { offeredAt: day(19), agreedAt: day(20), how: 'mail' } as const;
    await proposal({ threadKey: 't1', mail: { ...mail, sentAt: day(19), sentId: 'm1' }, agreement });
    await apply({ gone: ['agreement'] });
    expect(await proposalOfThread('t1')).toMatchObject({ agreement, mail: { sentAt: null } });
  });

  it('that is waited for is decided by a no that came after it', async () => {
    await proposal({ threadKey: 't1', watch: { since: day(15), days: 21 } });
    expect(await apply({ rejection: { at: day(14) } })).toBe(false);
    await apply({ rejection: { at: day(20) } });
    expect(await proposalOfThread('t1')).toMatchObject({ settledAt: day(20) });
  });

  it('is decided now by a no without a date, and not at all if nobody waits', async () => {
    await proposal({ threadKey: 't1' });
    expect(await apply({ rejection: { at: null } })).toBe(false);
    await changeProposal({ seed: proposalSeed({ threadKey: 't1' }) }, () => ({
      watch: { since: day(15), days: 21 },
    }));
    await apply({ rejection: { at: null } });
    expect(await proposalOfThread('t1')).toMatchObject({ settledAt: NOW.toISOString() });
  });
});

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { insertedMail, proposalSeed } from '../../test/records.fixture.ts';
import { onChange } from './changes.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import {
  changeProposal,
  forgetProposal,
  openProposals,
  ProposalGoneError,
  proposalOfThread,
  proposals,
} from './proposals.ts';

afterEach(async () => {
  await beginAnew();
});

const seed = (threadKey: string | null) => ({ seed: proposalSeed({ threadKey }) });

describe('changeProposal', () => {
  it('begins a proposal of every mail that has no thread yet', async () => {
    await changeProposal(seed(null), () => ({}));
    await changeProposal(seed(null), () => ({}));
    expect(await proposals()).toHaveLength(2);
  });

  it('begins one of a thread, and changes it from then on', async () => {
    const [one, two] = await Promise.all([
      changeProposal(seed('t1'), () => ({ mail: insertedMail() })),
      changeProposal(seed('t1'), () => ({ subject: 'Offer' })),
    ]);
    expect(one.stored.id).toBe(two.stored.id);
    expect(await proposalOfThread('t1')).toMatchObject({ mail: insertedMail(), subject: 'Offer' });
  });

  it('gives what puts the changed fields back', async () => {
    const { stored } = await changeProposal(seed('t1'), () => ({}));
    const { undo } = await changeProposal({ proposal: stored.id }, () => ({
      settledAt: 'now',
      subject: 'Offer',
    }));
    expect(undo).toEqual({
      proposal: stored.id,
      set: { settledAt: null, subject: 'Proposal: data platform' },
    });
  });

  it('refuses one that is not there, and a thread that has another', async () => {
    await expect(changeProposal({ proposal: 'gone' }, () => ({}))).rejects.toThrow(ProposalGoneError);
    await changeProposal(seed('t1'), () => ({}));
    const { stored } = await changeProposal(seed(null), () => ({}));
    const change = changeProposal({ proposal: stored.id }, () => ({ threadKey: 't1' }));
    await expect(change).rejects.toMatchObject({ name: 'ConstraintError' });
    expect((await proposals()).filter(({ threadKey }) => threadKey === 't1')).toHaveLength(1);
  });

  it('tells of what it has written, and of nothing else', async () => {
    let told = 0;
    const end = onChange(() => told++);
    const { stored } = await changeProposal(seed('t1'), () => ({}));
    const { written } = await changeProposal({ proposal: stored.id }, () => ({ settledAt: null }));
    await changeProposal({ proposal: stored.id }, () => {
      throw new RangeError('no');
    }).catch(() => undefined);
    end();
    expect([told, written]).toEqual([1, false]);
  });
});

it('tells the settled ones from those whose decision is open', async () => {
  await changeProposal(seed('t1'), () => ({ settledAt: '2026-11-18T10:00:00.000Z' }));
  await changeProposal(seed('t2'), () => ({}));
  expect((await openProposals()).map(({ threadKey }) => threadKey)).toEqual(['t2']);
});

it('forgets one only if it may go as it stands', async () => {
  const { stored } = await changeProposal(seed('t1'), () => ({ mail: insertedMail() }));
  expect(await forgetProposal(stored.id, ({ mail }) => mail === null)).toBe(false);
  expect(await forgetProposal(stored.id)).toBe(true);
  expect(await forgetProposal(stored.id)).toBe(false);
  expect(await proposals()).toEqual([]);
});

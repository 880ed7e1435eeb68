import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { binned, binnedCount, deleteForGood, purgeBin, putIntoBin, takeOutOfBin } from './bin.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { checkLog } from './log-health.ts';
import {
  latestOpportunities,
  openOpportunities,
  opportunityById,
  opportunityOfThread,
  recordChange,
} from './opportunities.ts';

afterEach(beginAnew);

const log = (thread: string | null, fields = {}) =>
  recordChange({ seed: entrySeed(thread, { status: 'asked', ...fields }), set: {} });

describe('the bin', () => {
  it('takes an entry out of the log, of what is due and of its thread, and gives it back as it was', async () => {
    const entry = await log('t1', { notes: 'mine' });
    await putIntoBin([entry.id]);
    expect(await latestOpportunities(10)).toEqual([]);
    expect(await openOpportunities()).toEqual([]);
    expect(await opportunityOfThread('t1')).toBeNull();
    expect(await binned()).toMatchObject([{ id: entry.id, notes: 'mine', threadKey: 't1' }]);
    expect(await opportunityById(entry.id)).toMatchObject({ binnedAt: expect.any(String) });
    await takeOutOfBin([entry.id]);
    const { changedAt: _, ...before } = entry;
    expect(await opportunityOfThread('t1')).toMatchObject(before);
    expect(await opportunityOfThread('t1')).not.toHaveProperty('binnedAt');
    expect(await openOpportunities()).toHaveLength(1);
    expect(await binnedCount()).toBe(0);
  });

  it('gives an entry back without its thread when that has a new entry by now', async () => {
    const old = await log('t1');
    await putIntoBin([old.id]);
    const fresh = await log('t1');
    expect(fresh.id).not.toBe(old.id);
    await takeOutOfBin([old.id]);
    expect(await opportunityById(old.id)).toMatchObject({ threadKey: null });
    expect(await opportunityOfThread('t1')).toMatchObject({ id: fresh.id });
  });

  it('keeps what is typed into an entry in it', async () => {
    const { id } = await log('t1');
    await putIntoBin([id]);
    await recordChange({ entry: id, set: { notes: 'late' } });
    expect(await binned()).toMatchObject([{ notes: 'late' }]);
    expect(await latestOpportunities(10)).toEqual([]);
  });

  it('deletes for good only what is in it', async () => {
    const [one, two] = [await log('t1'), await log('t2')];
    await putIntoBin([one.id]);
    await deleteForGood([one.id, two.id]);
    expect(await opportunityById(one.id)).toBeNull();
    expect(await opportunityById(two.id)).not.toBeNull();
    expect(await checkLog()).toEqual({ is: 'well' });
  });

  it('keeps an entry for 30 days', async () => {
    const { id } = await log('t1');
    await putIntoBin([id]);
    const day = 86_400_000;
    await purgeBin(new Date(Date.now() + 29 * day));
    expect(await binnedCount()).toBe(1);
    await purgeBin(new Date(Date.now() + 31 * day));
    expect(await binnedCount()).toBe(0);
  });
});

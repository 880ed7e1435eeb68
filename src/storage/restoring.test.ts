import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entrySeed, proposalSeed } from '../../test/records.fixture.ts';
import { browser } from '../platform/browser.ts';
import { keep, kept } from '../platform/kept.ts';
import { mergeRecords } from '../transfer/merge.ts';
import { connect, disconnect } from './connection.ts';
import { copies, goOnWithout, letCopyGo, makeCopy, restoreCopy } from './copies.ts';
import { deleteEverything } from './everything.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { LogTroubleError } from './health.ts';
import { type KeptCopy, keptCopies } from './kept-copies.ts';
import { checkLog, logHealth, openLog } from './log-health.ts';
import { makeVersion2 } from './old-versions.fixture.ts';
import { latestOpportunities, opportunityById, recordChange } from './opportunities.ts';
import { changeProposal, proposals } from './proposals.ts';
import { DATABASE_NAME } from './schema.ts';
import { fromStampedRecord, fromStored, toStampedRecord } from './stamped.ts';
import { testify } from './witness.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await beginAnew();
});

const log = (thread: string) => recordChange({ seed: entrySeed(thread), set: {} });
const all = () => latestOpportunities(1000);

async function emptied(): Promise<void> {
  await disconnect();
  await deleteDB(DATABASE_NAME);
  await openLog();
}

/** A log that has lost an entry, and knows it. */
async function damaged(): Promise<void> {
  for (const thread of ['t1', 't2', 't3']) await log(thread);
  const { db } = await openLog();
  await db.delete('opportunities', (await all())[0]?.id ?? '');
  expect(await checkLog()).toMatchObject({ is: 'damaged', found: 2 });
}

const fullDisk = () =>
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('FILE_ERROR_NO_SPACE'));

describe('going on with a damaged log', () => {
  it('keeps it where what is left cannot be copied', async () => {
    await damaged();
    const disk = fullDisk();
    await expect(goOnWithout()).rejects.toThrow('NO_SPACE');
    disk.mockRestore();
    expect(await all()).toHaveLength(2);
    await goOnWithout();
    expect(await all()).toHaveLength(2);
  });
});

describe('putting a copy back', () => {
  it('puts it back whole, though somebody lets it go in the middle', async () => {
    await log('t1');
    const { id } = await makeCopy();
    await log('t2');
    let going: Promise<void> | null = null;
    const { set } = browser.storage.local;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
      await set(values);
      // What stands has been copied: next the database goes.
      if ((values.copies as KeptCopy[] | undefined)?.[0]?.made === 'restore') going ??= letCopyGo(id);
    });
    expect(await restoreCopy(id)).toEqual({ entries: 1 });
    await going;
    expect(await all()).toHaveLength(1);
    expect(logHealth()).toEqual({ is: 'well' });
  });

  it('keeps what stands where there are no entries but other things', async () => {
    await makeCopy();
    const [copy] = await copies();
    await changeProposal({ seed: proposalSeed() }, () => ({}));
    await restoreCopy(copy?.id ?? '');
    expect(await proposals()).toEqual([]);
    const before = (await copies()).find(({ made }) => made === 'restore');
    await restoreCopy(before?.id ?? '');
    expect(await proposals()).toHaveLength(1);
  });

  it('leaves a log alone that a newer version has written, and one of its copies too', async () => {
    await log('t1');
    const { id } = await makeCopy();
    const list = await keptCopies();
    await keep({ copies: list.map((copy) => ({ ...copy, version: 99 })) });
    await expect(restoreCopy(id)).rejects.toThrow('newer');
    expect(await all()).toHaveLength(1);
    await keep({ copies: list });
    await disconnect();
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(DATABASE_NAME, 99);
      opening.onsuccess = () => resolve(opening.result);
    });
    newer.close();
    await openLog();
    expect(logHealth()).toEqual({ is: 'newer' });
    await expect(restoreCopy(id)).rejects.toThrow();
    await expect(goOnWithout()).rejects.toThrow(LogTroubleError);
    await expect(makeCopy()).rejects.toThrow(LogTroubleError);
    await disconnect();
    expect((await indexedDB.databases()).find(({ name }) => name === DATABASE_NAME)?.version).toBe(99);
  });

  it('makes no copy of an emptied log, which would stand before the good ones', async () => {
    await log('t1');
    await makeCopy();
    await emptied();
    await expect(makeCopy()).rejects.toThrow(LogTroubleError);
    expect(await restoreCopy(null)).toEqual({ entries: 1 });
  });
});

describe('what was written since', () => {
  it('an upgrade comes back with the copy from before it', async () => {
    await makeVersion2();
    expect(await all()).toHaveLength(2);
    await log('t9');
    expect(await keptCopies()).toMatchObject([{ made: 'upgrade' }]);
    await emptied();
    expect(await restoreCopy(null)).toEqual({ entries: 3 });
  });

  it('a log was gone on with comes back with the copy of the one before', async () => {
    await log('t1');
    await makeCopy();
    await emptied();
    await goOnWithout();
    await log('t9');
    await emptied();
    await restoreCopy(null);
    expect((await all()).map(({ threadKey }) => threadKey).sort()).toEqual(['t1', 't9']);
  });
});

describe('a log that goes on from an earlier state', () => {
  it('keeps both texts when a file brings what had been written before', async () => {
    const { id } = await recordChange({ seed: entrySeed('t1'), set: { notes: 'old' } });
    const { id: copy } = await makeCopy();
    await recordChange({ entry: id, set: { notes: 'lost' }, bases: { notes: 'old' } });
    const read = async () => {
      const db = await connect();
      const [row, meta] = [await db.get('opportunities', id), await db.get('meta', 'log')];
      if (!row || !meta) throw new Error('It is gone.');
      return toStampedRecord(row, meta.device);
    };
    const file = await read();
    await restoreCopy(copy);
    await recordChange({ entry: id, set: { notes: 'since' }, bases: { notes: 'old' } });
    const here = await read();
    for (const merged of [mergeRecords(here, file), mergeRecords(file, here)]) {
      const { notes, otherTexts } = fromStored(fromStampedRecord(merged));
      expect([notes, ...(otherTexts ?? []).map(({ text }) => text)].sort()).toEqual(['lost', 'since']);
    }
    expect(await opportunityById(id)).toMatchObject({ notes: 'since' });
  });
});

describe('another log', () => {
  it('is not taken for the one that was known, whoever comes late with its books', async () => {
    await log('t1');
    const db = await connect();
    const old = await db.get('meta', 'log');
    if (!old) throw new Error('There are no books.');
    await emptied();
    await goOnWithout();
    const { witness } = await kept(['witness']);
    await testify({ ...old, sequence: 99 }, null);
    expect((await kept(['witness'])).witness).toEqual(witness);
  });

  it('has no copy of what was deleted, whoever was making one', async () => {
    for (const thread of ['t1', 't2', 't3']) await log(thread);
    let deleting: Promise<void> | null = null;
    const { set } = browser.storage.local;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
      if (!deleting && Object.keys(values).some((name) => /^copy .* 0$/.test(name))) {
        deleting = deleteEverything();
        // All of the log has been read: whatever can be deleted meanwhile is.
        await Promise.race([deleting, new Promise((resolve) => setTimeout(resolve, 100))]);
      }
      await set(values);
    });
    await Promise.allSettled([makeCopy()]);
    await deleting;
    expect(await copies()).toEqual([]);
    const names = Object.keys(await browser.storage.local.get(null));
    expect(names.filter((name) => name.startsWith('copy '))).toEqual([]);
    expect(logHealth()).toEqual({ is: 'well' });
  });
});

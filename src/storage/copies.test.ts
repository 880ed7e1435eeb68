import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entrySeed, ownTemplate, proposalSeed } from '../../test/records.fixture.ts';
import { keep, kept } from '../platform/kept.ts';
import { createBundleReader } from '../transfer/read-bundle.ts';
import { disconnect } from './connection.ts';
import { copies, copyIfDue, goOnWithout, letCopyGo, makeCopy, restoreCopy } from './copies.ts';
import { exportCopy } from './export-copy.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { LogTroubleError } from './health.ts';
import { keptCopies } from './kept-copies.ts';
import { checkLog, logHealth, onHealth, openLog } from './log-health.ts';
import { makeVersion2 } from './old-versions.fixture.ts';
import { latestOpportunities, opportunityOfThread, recordChange } from './opportunities.ts';
import { changeLessonLinks, changeTemplates, lessonLinks, ownTemplates } from './own-rows.ts';
import { changeProposal, proposals } from './proposals.ts';
import { rowLines } from './rows.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema.ts';
import { taught, teach } from './teaching.ts';
import { keepThing, thing } from './things.ts';

afterEach(beginAnew);

const log = (thread: string, fields = {}) => recordChange({ seed: entrySeed(thread, fields), set: {} });
const many = async (count: number, from = 0) => {
  for (let at = from; at < from + count; at += 1) await log(`t${at}`);
};
const all = () => latestOpportunities(1000);

/** What a browser does that finds the database damaged: it begins another one, and says nothing. */
async function emptied(): Promise<void> {
  await disconnect();
  await deleteDB(DATABASE_NAME);
  await openLog();
}

describe('a log that is what it was', () => {
  it('is well, from its first entry on', async () => {
    await openLog();
    expect(logHealth()).toEqual({ is: 'well' });
    await log('t1');
    await disconnect();
    await openLog();
    expect(logHealth()).toEqual({ is: 'well' });
    expect(await checkLog()).toEqual({ is: 'well' });
  });

  it('is well when the browser ended before the witness knew of the last change', async () => {
    await log('t1');
    const before = await kept(['witness']);
    await log('t2');
    await keep(before);
    await disconnect();
    await openLog();
    expect(logHealth()).toEqual({ is: 'well' });
    expect(await kept(['witness'])).not.toEqual(before);
  });
});

describe('a change whose rows cannot be kept beside the log', () => {
  it('is not acknowledged until they are, and is lost by nothing then', async () => {
    const { browser } = await import('../platform/browser.ts');
    const { id } = await log('t1');
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('FILE_ERROR_NO_SPACE'));
    const note = () => recordChange({ entry: id, set: { notes: 'Ask earlier.' } });
    await expect(note()).rejects.toThrow('NO_SPACE');
    // It stands in the log already, and is no change any more: still nobody may say that it is safe.
    await expect(note()).rejects.toThrow('NO_SPACE');
    full.mockRestore();
    await note();
    await emptied();
    await restoreCopy(null);
    expect(await opportunityOfThread('t1')).toMatchObject({ notes: 'Ask earlier.' });
  });
});

describe('an emptied log', () => {
  it('is noticed when it is opened, and nothing can be written', async () => {
    await many(3);
    await emptied();
    expect(logHealth()).toMatchObject({ is: 'emptied', known: { entries: 3 }, found: 0 });
    await expect(log('t9')).rejects.toThrow(LogTroubleError);
    expect(await all()).toEqual([]);
  });

  it('comes back with everything that was ever acknowledged, without any copy', async () => {
    await many(3);
    await recordChange({
      entry: (await opportunityOfThread('t1'))?.id ?? '',
      set: { notes: 'Ask earlier.' },
    });
    await teach({
      learn: [{ id: 'p1', createdAt: '2026-11-18T10:00:00.000Z', phrase: 'no', language: 'en' }],
    });
    const { stored } = await changeProposal({ seed: proposalSeed() }, () => ({}));
    await changeTemplates({ put: [ownTemplate()] });
    await changeLessonLinks({ put: [{ id: 'a b', createdAt: '2026-11-18T10:00:00.000Z', is: 'joined' }] });
    const own = async () => [await ownTemplates(), await lessonLinks()];
    const before = [await all(), await taught(), [stored], await own()];
    await emptied();
    expect(await restoreCopy(null)).toEqual({ entries: 3 });
    expect([await all(), await taught(), await proposals(), await own()]).toEqual(before);
    expect(logHealth()).toEqual({ is: 'well' });
    await log('t9');
    expect(await all()).toHaveLength(4);
  });

  it('comes back from its copy and what was written since, deleted things deleted', async () => {
    await many(5);
    const phrase = { id: 'p1', createdAt: '2026-11-18T10:00:00.000Z', phrase: 'no', language: 'en' };
    await teach({ learn: [phrase] });
    await changeTemplates({ put: [ownTemplate(), ownTemplate({ id: 'own.2' })] });
    await makeCopy();
    await many(2, 5);
    await teach({ forget: ['p1'] });
    await changeTemplates({ remove: ['own.2'] });
    const before = await all();
    await emptied();
    await restoreCopy(null);
    expect(await all()).toEqual(before);
    expect((await taught()).phrases).toEqual([]);
    expect(await ownTemplates()).toEqual([ownTemplate()]);
  });

  it('comes back a second time: the restored log has a copy of its own', async () => {
    await many(3);
    await emptied();
    await restoreCopy(null);
    await log('t9');
    const before = await all();
    await emptied();
    await restoreCopy(null);
    expect(await all()).toEqual(before);
  });

  it('comes back as far as it is known where a change’s rows have gone', async () => {
    await many(4);
    const { browser } = await import('../platform/browser.ts');
    await browser.storage.local.remove('tail 2');
    await emptied();
    await restoreCopy(null);
    expect((await all()).map(({ threadKey }) => threadKey).sort()).toEqual(['t0', 't2', 't3']);
  });

  it('comes back with what was written while it was being put back', async () => {
    await many(3);
    await emptied();
    const restored = restoreCopy(null);
    const written = log('t9');
    await Promise.all([restored, written]);
    expect(await all()).toHaveLength(4);
    await emptied();
    await restoreCopy(null);
    expect(await all()).toHaveLength(4);
  });

  it('that has come right by itself is not put back', async () => {
    await many(3);
    await makeCopy();
    await log('t9');
    expect(await restoreCopy(null)).toEqual({ entries: 4 });
    expect((await copies()).filter(({ made }) => made === 'restore')).toEqual([]);
  });

  it('can be given up; the copies stay', async () => {
    await many(3);
    await makeCopy();
    await emptied();
    await goOnWithout();
    expect(logHealth()).toEqual({ is: 'well' });
    await log('t9');
    await disconnect();
    expect(await all()).toHaveLength(1);
    const [copy] = await copies();
    expect(copy).toMatchObject({ entries: 3 });
    await restoreCopy(copy?.id ?? '');
    expect(await all()).toHaveLength(3);
    expect((await copies()).find(({ made }) => made === 'restore')).toMatchObject({ entries: 1 });
  });
});

describe('a log that is given up', () => {
  it('leaves all that could have been put back in a copy, with what was written since the last one', async () => {
    await many(2);
    await makeCopy();
    const [first] = await all();
    await recordChange({ entry: first?.id ?? '', set: { notes: 'since the copy' } });
    await log('t9');
    const before = (await all()).map(({ id, notes }) => `${id} ${notes}`).sort();
    await emptied();
    await goOnWithout();
    // The new log's own copies cut the tail.
    await log('t20');
    await makeCopy();
    const given = (await copies()).find(({ made }) => made === 'given-up');
    expect(given).toMatchObject({ entries: 3, isHeld: true });
    await restoreCopy(given?.id ?? '');
    expect((await all()).map(({ id, notes }) => `${id} ${notes}`).sort()).toEqual(before);
  });
});

describe('things of the browser’s own', () => {
  it('outlive the putting back of a copy', async () => {
    await many(2);
    await keepThing('backup folder', { name: 'Backups' });
    const { id } = await makeCopy();
    await restoreCopy(id);
    expect(await thing('backup folder')).toEqual({ name: 'Backups' });
  });
});

describe('a cut log', () => {
  it('is noticed, and comes back', async () => {
    await many(2);
    await disconnect();
    const db = await openDB(DATABASE_NAME);
    const early = { rows: await db.getAll('opportunities'), meta: await db.get('meta', 'log') };
    db.close();
    await many(2, 2);
    const before = await all();
    await disconnect();
    const cut = await openDB(DATABASE_NAME);
    await cut.clear('opportunities');
    for (const row of early.rows) await cut.put('opportunities', row);
    await cut.put('meta', early.meta);
    cut.close();
    await openLog();
    expect(logHealth()).toMatchObject({ is: 'cut', known: { entries: 4 }, found: 2 });
    await restoreCopy(null);
    expect(await all()).toEqual(before);
  });

  it('of which only a count tells is noticed by a check', async () => {
    await many(3);
    const { db } = await openLog();
    await db.delete('opportunities', (await all())[0]?.id ?? '');
    expect(await checkLog()).toMatchObject({ is: 'damaged', known: { entries: 3 }, found: 2 });
    await disconnect();
    await openLog();
    expect(logHealth()).toMatchObject({ is: 'damaged' });
    await restoreCopy(null);
    expect(await all()).toHaveLength(3);
    expect(await checkLog()).toEqual({ is: 'well' });
  });

  it('can be gone on with as it is found', async () => {
    await many(3);
    const { db } = await openLog();
    await db.delete('opportunities', (await all())[0]?.id ?? '');
    await checkLog();
    await goOnWithout();
    expect(await checkLog()).toEqual({ is: 'well' });
    expect(await all()).toHaveLength(2);
    await log('t9');
  });
});

describe('a copy', () => {
  it('that is made while entries are added misses none that was there before', async () => {
    await many(1200);
    const { db } = await openLog();
    const before = await db.getAllKeys('opportunities');
    const { threadKey: _, ...row } = (await db.get('opportunities', before[0] ?? '')) ?? {};
    // Without a pause, so that one stands between any two reads; each sorts before all that is there.
    let isReading = true;
    const writing = (async () => {
      for (let at = 0; isReading; at += 1) await db.put('opportunities', { ...row, id: `0 ${at}` } as never);
    })();
    const copied = new Set<string>();
    for await (const some of rowLines(db)) {
      for (const line of some.split('\n').filter(Boolean)) copied.add(JSON.parse(line)[1].id);
    }
    isReading = false;
    await writing;
    expect(before.filter((id) => !copied.has(id))).toEqual([]);
  });

  it('that is damaged leaves the log as it is', async () => {
    await many(3);
    const { id } = await makeCopy();
    await keep({ [`copy ${id} 0`]: 'AAAA' });
    await log('t9');
    await expect(restoreCopy(id)).rejects.toThrow();
    expect(await all()).toHaveLength(4);
    expect(logHealth()).toEqual({ is: 'well' });
  });

  it('that is damaged does not stand in the way of an older one', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    await many(3);
    await makeCopy(new Date('2026-11-18T10:00:00Z'));
    await log('t9');
    const { id } = await makeCopy(new Date('2026-11-18T11:00:00Z'));
    await keep({ [`copy ${id} 0`]: 'AAAA' });
    await emptied();
    await restoreCopy(null);
    expect((await all()).length).toBeGreaterThanOrEqual(3);
    said.mockRestore();
  });

  it('is due after many changes, after a day with any, and at first', async () => {
    await log('t1');
    const now = Date.now();
    expect(await copyIfDue(new Date(now))).toBe(true);
    expect(await copyIfDue(new Date(now + 3 * 86_400_000))).toBe(false);
    await log('t2');
    expect(await copyIfDue(new Date(now + 60_000))).toBe(false);
    expect(await copyIfDue(new Date(now + 2 * 86_400_000))).toBe(true);
    await many(200, 10);
    expect(await copyIfDue(new Date(now + 2 * 86_400_000 + 60_000))).toBe(true);
    expect(Object.keys(await kept(['tail 3', 'tail 150']))).toEqual([]);
  });

  it('can be let go, with all its pieces', async () => {
    await log('t1');
    const { id } = await makeCopy();
    await letCopyGo(id);
    expect(await copies()).toEqual([]);
    expect(await kept([`copy ${id} 0`])).toEqual({});
  });
});

describe('a copy as a file', () => {
  it('holds what the copy and the changes since hold, to be taken over elsewhere', async () => {
    await many(3);
    await makeCopy();
    const [first] = await all();
    await recordChange({ entry: first?.id ?? '', set: { notes: 'since then' } });
    await log('t9');
    await teach({
      learn: [{ id: 'p1', createdAt: '2026-11-18T10:00:00.000Z', phrase: 'no', language: 'en' }],
    });
    const { blob, entries } = await exportCopy(null, []);
    expect(entries).toBe(4);
    const reader = createBundleReader();
    const items = reader.push(await blob.text());
    expect(reader.end().head.counts).toMatchObject({ opportunities: 4, phrases: 1 });
    expect(reader.problems).toEqual([]);
    const notes = items.flatMap((one) =>
      one.section === 'opportunities' ? [one.item.texts.notes?.versions[0]?.text] : [],
    );
    expect(notes.filter(Boolean)).toEqual(['since then']);
  });
});

describe('an upgrade', () => {
  it('makes a copy before, from which the log as it was can be had', async () => {
    await makeVersion2();
    expect(await all()).toHaveLength(2);
    const [copy] = await keptCopies();
    expect(copy).toMatchObject({ made: 'upgrade', version: 2, entries: 2 });
    const before = await all();
    await log('t9');
    await restoreCopy(copy?.id ?? '');
    expect(await all()).toEqual(before);
    await log('t10');
  });
});

describe('a log that a newer version has written', () => {
  it('can be read, and not written', async () => {
    await log('t1');
    await disconnect();
    const newer = await openDB(DATABASE_NAME, SCHEMA_VERSION + 95);
    newer.close();
    const told = vi.fn();
    const stop = onHealth(told);
    expect(await all()).toHaveLength(1);
    expect(logHealth()).toEqual({ is: 'newer' });
    await expect(log('t2')).rejects.toThrow(LogTroubleError);
    expect(told).toHaveBeenCalled();
    stop();
  });
});

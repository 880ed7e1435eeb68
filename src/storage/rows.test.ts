import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { keep, kept } from '../platform/kept.ts';
import { putIntoBin } from './bin.ts';
import { disconnect } from './connection.ts';
import { makeCopy, restoreCopy } from './copies.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { openLog } from './log-health.ts';
import { indexed } from './open-end.ts';
import { latestOpportunities, opportunityById, opportunityOfThread, recordChange } from './opportunities.ts';
import { putLines, replay, rowLines } from './rows.ts';
import type { Database } from './schema.ts';

afterEach(beginAnew);

const at = '2026-11-18T10:00:00.000Z';
const row = (id: string, threadKey: string | null, notes = '') =>
  indexed({ ...entrySeed(threadKey, { notes }), id, createdAt: at, changedAt: at });

async function seeded(count: number): Promise<{ db: Database; ids: string[] }> {
  const { db } = await openLog();
  const ids = Array.from({ length: count }, (_, index) => `m${String(index).padStart(5, '0')}`);
  const tx = db.transaction('opportunities', 'readwrite');
  for (const id of ids) void tx.store.put(row(id, null));
  await tx.done;
  return { db, ids };
}

async function idsIn(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const some of lines) {
    for (const line of some.split('\n').filter(Boolean)) {
      const [store, { id }] = JSON.parse(line) as [string, { id: string }];
      if (store === 'opportunities') found.push(id);
    }
  }
  return found;
}

async function* linesOfRows(...rows: object[]): AsyncGenerator<string> {
  for (const one of rows) yield JSON.stringify(['opportunities', one]);
}

describe('the lines of a log', () => {
  it('leave out nothing that was there all the time, whoever writes meanwhile', async () => {
    const { db, ids } = await seeded(1200);
    let isOver = false;
    const others = (async () => {
      for (let count = 0; !isOver; count += 1) await db.put('opportunities', row(`m0010-${count}`, null));
    })();
    const found = new Set(await idsIn(rowLines(db)));
    isOver = true;
    await others;
    expect(ids.filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('rows that do not fit each other', () => {
  it('are put back all the same: of two with one thread the later has it', async () => {
    const { db } = await openLog();
    await putLines(db, linesOfRows(row('a', 't1', 'first'), row('b', 't1', 'second')));
    expect(await opportunityById('a')).toMatchObject({ threadKey: null, notes: 'first' });
    expect(await opportunityOfThread('t1')).toMatchObject({ id: 'b', notes: 'second' });
  });

  it('are put over what is there', async () => {
    const { db } = await openLog();
    await db.put('opportunities', row('a', 't1', 'first'));
    const rows = [{ store: 'opportunities', key: 'b', row: row('b', 't1', 'second') }];
    await replay(db, rows);
    expect(await latestOpportunities(9)).toHaveLength(2);
    expect(await opportunityOfThread('t1')).toMatchObject({ id: 'b' });
  });

  it('bring a log back of which some changes are not known', async () => {
    const first = await recordChange({ seed: entrySeed('t1'), set: { notes: 'first' } });
    await makeCopy();
    await putIntoBin([first.id]);
    await recordChange({ seed: entrySeed('t1'), set: { notes: 'second' } });
    const { witness } = (await kept(['witness'])) as { witness: { sequence: number } };
    // The change that put the first into the bin could not be kept.
    await keep({ [`tail ${witness.sequence - 1}`]: [] });
    const { db } = await openLog();
    await db.clear('opportunities');
    await db.delete('meta', 'log');
    await disconnect();
    await restoreCopy(null);
    expect(await opportunityOfThread('t1')).toMatchObject({ notes: 'second' });
    expect(await opportunityById(first.id)).toMatchObject({ notes: 'first' });
  });
});

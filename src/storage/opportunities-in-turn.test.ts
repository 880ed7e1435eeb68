import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { entryWith } from '../panel/find/rows.fixture.ts';
import { connect } from './connection.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { indexed } from './open-end.ts';
import { opportunitiesInTurn } from './opportunities-in-turn.ts';

afterEach(beginAnew);

const instant = (minute: number) => new Date(Date.UTC(2026, 10, 18) + minute * 60_000).toISOString();

async function store(rows: readonly { id: string; changedAt: string; binnedAt?: string }[]): Promise<void> {
  const tx = (await connect()).transaction('opportunities', 'readwrite');
  await Promise.all([...rows.map((row) => tx.store.put(indexed(entryWith(row)))), tx.done]);
}

async function allOf(source = opportunitiesInTurn()): Promise<string[]> {
  const ids: string[] = [];
  for (let some = await source.next(); some; some = await source.next())
    ids.push(...some.map(({ id }) => id));
  return ids;
}

const entries = (count: number, changedAt: (at: number) => string, name = 'e') =>
  Array.from({ length: count }, (_, at) => ({
    id: `${name}${String(at).padStart(4, '0')}`,
    changedAt: changedAt(at),
  }));

/** By last change, then by id, newest first. */
const newestFirst = (rows: readonly { id: string; changedAt: string }[]) =>
  [...rows]
    .sort((one, other) => (`${one.changedAt} ${one.id}` < `${other.changedAt} ${other.id}` ? 1 : -1))
    .map(({ id }) => id);

describe('the entries in turn', () => {
  it('are none of an empty log', async () => {
    expect(await allOf()).toEqual([]);
  });

  it.each([1, 60, 61, 311])('are all %i of them, newest first', async (count) => {
    const rows = entries(count, instant);
    await store(rows);
    expect(await allOf()).toEqual(newestFirst(rows));
  });

  it('are all there where many are of one instant, first, in the middle and last', async () => {
    const rows = [
      ...entries(310, () => instant(-1), 'first'),
      ...entries(100, (at) => instant(Math.floor(at / 30)), 'mixed'),
      ...entries(700, () => instant(10), 'middle'),
      ...entries(20, (at) => instant(20 + at), 'single'),
      ...entries(70, () => instant(50), 'last'),
    ];
    await store(rows);
    expect(await allOf()).toEqual(newestFirst(rows));
  });

  it('come a few at first, and none that is in the bin', async () => {
    await store([
      ...entries(500, instant),
      ...entries(9, () => instant(9999), 'binned').map((row) => ({ ...row, binnedAt: instant(9999) })),
    ]);
    const source = opportunitiesInTurn();
    expect((await source.next())?.length).toBeLessThan(100);
    expect((await source.next())?.length).toBeGreaterThan(100);
    expect(await allOf()).toHaveLength(500);
  });

  it('come once each, though some are changed or go in between', async () => {
    await store([...entries(400, instant), ...entries(400, () => instant(-5), 'same')]);
    const source = opportunitiesInTurn();
    const ids: string[] = [];
    const moved: string[] = [];
    for (let some = await source.next(); some; some = await source.next()) {
      ids.push(...some.map(({ id }) => id));
      const last = ids.at(-1) ?? '';
      const db = await connect();
      // The entry at which it goes on has gone, and one that was still to come is now the newest.
      await db.delete('opportunities', last);
      const newest = `same${String(moved.length).padStart(4, '0')}`;
      await store([{ id: newest, changedAt: instant(1000 + moved.length) }]);
      moved.push(newest);
    }
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...entries(400, instant), ...entries(400, instant, 'same')].map(({ id }) => id);
    expect(wanted.filter((id) => !ids.includes(id) && !moved.includes(id))).toEqual([]);
  });
});

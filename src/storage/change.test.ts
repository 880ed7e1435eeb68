import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import type { Opportunity } from '../model.ts';
import { putIntoBin } from './bin.ts';
import { onChange } from './changes.ts';
import { connect } from './connection.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import type { StoredOpportunity } from './open-end.ts';
import {
  changeManyOpportunities,
  changeOpportunity,
  type OpportunityFields,
  opportunityById,
  opportunityOfThread,
  recordChange,
} from './opportunities.ts';
import { fromStampedRecord, fromStored, restamped, toStampedRecord } from './stamped.ts';
import { write } from './write.ts';

/** The same modules as another page has them: with a connection of its own. */
async function otherPage() {
  vi.resetModules();
  const [opportunities, { disconnect: close }] = await Promise.all([
    import('./opportunities.ts'),
    import('./connection.ts'),
  ]);
  return { ...opportunities, close };
}

const begin = (fields = {}) => recordChange({ seed: entrySeed('t1', fields), set: {} });

afterEach(async () => {
  await beginAnew();
});

describe('changes from two pages at once', () => {
  it('each see what the other wrote, whoever is first', async () => {
    const { id } = await begin();
    const other = await otherPage();
    const add = (tag: string) => (entry: Opportunity) => ({ tags: [...entry.tags, tag] });
    await Promise.all([
      ...['a', 'b', 'c'].map((tag) => changeOpportunity({ entry: id }, add(tag))),
      ...['d', 'e', 'f'].map((tag) => other.changeOpportunity({ entry: id }, add(tag))),
    ]);
    await other.close();
    const { tags = [] } = (await opportunityById(id)) ?? {};
    expect(tags.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('make one entry of a thread that has none, and keep both fields', async () => {
    const other = await otherPage();
    const target = { seed: entrySeed('t1') };
    const [one, two] = await Promise.all([
      changeOpportunity(target, () => ({ notes: 'mine' })),
      other.changeOpportunity(target, () => ({ guess: ['budget'] })),
    ]);
    await other.close();
    expect(one.stored.id).toBe(two.stored.id);
    expect(await opportunityOfThread('t1')).toMatchObject({ notes: 'mine', guess: ['budget'] });
  });
});

describe('the undo of a change', () => {
  it('puts back exactly what was changed, and nothing that came after', async () => {
    const { id } = await begin({ notes: 'old', tags: ['x'] });
    const { undo } = await changeOpportunity({ entry: id }, () => ({
      notes: 'new',
      tags: ['x'],
      lesson: 'Ask first.',
    }));
    expect(undo).toMatchObject({ entry: id, set: { notes: 'old', lesson: '' } });
    await recordChange({ entry: id, set: { tags: ['y'], competitor: 'Fabrik' } });
    await recordChange(undo);
    expect(await opportunityById(id)).toMatchObject({
      notes: 'old',
      lesson: '',
      tags: ['y'],
      competitor: 'Fabrik',
    });
  });
});

it('of value, stage or feeling is set, cleared and undone, and travels', async () => {
  const said = {
    value: { amount: 42_000, currency: 'EUR' },
    stage: 'final',
    mood: { before: 2, after: null },
  } as const;
  const { id } = await begin();
  const first = await changeOpportunity({ entry: id }, () => said);
  expect(await opportunityById(id)).toMatchObject(said);
  const cleared = await changeOpportunity({ entry: id }, () => ({ value: null, stage: null, mood: null }));
  expect(await opportunityById(id)).toMatchObject({ value: null, stage: null, mood: null });
  await recordChange(cleared.undo);
  expect(await opportunityById(id)).toMatchObject(said);
  const stored = await (await connect()).get('opportunities', id);
  const travelled = (row: StoredOpportunity) => fromStored(fromStampedRecord(toStampedRecord(row, 'dev1')));
  expect(stored && travelled(stored)).toMatchObject(said);
  // To before there were any: nothing is there, in storage and in a file.
  await recordChange(first.undo);
  const known = await opportunityById(id);
  expect([known?.value, known?.stage, known?.mood]).toEqual([undefined, undefined, undefined]);
  const unsaid = await (await connect()).get('opportunities', id);
  expect(Object.keys(unsaid ? travelled(unsaid) : said)).not.toContain('value');
});

describe('a change that throws', () => {
  const refusing = (calls: unknown[]) => (entry: Opportunity) => {
    calls.push(entry.id);
    throw new RangeError('impossible here');
  };

  it('is not tried again, tells nobody, and leaves the entry as it is', async () => {
    const entry = await begin();
    const before = await connect();
    const calls: unknown[] = [];
    let told = 0;
    const end = onChange(() => told++);
    await expect(changeOpportunity({ entry: entry.id }, refusing(calls))).rejects.toThrow(RangeError);
    end();
    expect([calls, told]).toEqual([[entry.id], 0]);
    expect(await opportunityById(entry.id)).toEqual(entry);
    // A second try would have opened another connection.
    expect(await connect()).toBe(before);
  });

  it('begins no entry, and lets the next change through', async () => {
    const target = { seed: entrySeed('t1') };
    await expect(changeOpportunity(target, refusing([]))).rejects.toThrow(RangeError);
    expect(await opportunityOfThread('t1')).toBeNull();
    const { stored } = await changeOpportunity(target, () => ({ notes: 'now' }));
    expect(await opportunityOfThread('t1')).toEqual(stored);
  });
});

describe('a change of nothing', () => {
  it('is not written and tells nobody', async () => {
    const entry = await begin({ tags: ['x'] });
    let told = 0;
    const end = onChange(() => told++);
    const same = await changeOpportunity({ entry: entry.id }, ({ tags }) => ({ tags: [...tags] }));
    end();
    expect(same).toEqual({ stored: entry, undo: { entry: entry.id, set: {} }, written: false });
    expect(told).toBe(0);
  });

  it('begins an entry where there is none', async () => {
    const { written } = await changeOpportunity({ seed: entrySeed('t1') }, () => ({}));
    expect([written, (await opportunityOfThread('t1'))?.notes]).toEqual([true, '']);
  });
});

describe('a change of many entries', () => {
  /** That many entries, as one action. */
  const beginMany = (count: number) =>
    write(['opportunities'], async ({ put, stamp, device, count: more }) => {
      const at = new Date().toISOString();
      const entries = Array.from({ length: count }, (_, index) => ({
        ...entrySeed(null),
        id: `e${index}`,
        createdAt: at,
        changedAt: at,
        tags: index % 2 === 0 ? ['even'] : [],
      }));
      for (const entry of entries) put('opportunities', restamped(null, entry, {}, { stamp, device }));
      more(count);
      return entries.map(({ id }) => id);
    });
  const tagged = ({ tags }: Opportunity) => ({ tags: [...new Set([...tags, 'even'])] });

  it('is one action, of which others hear once, and is taken back as one', async () => {
    const ids = await beginMany(1000);
    await putIntoBin(['e1']);
    let told = 0;
    const end = onChange(() => told++);
    const { before } = await changeManyOpportunities([...ids, 'e3', 'gone'], tagged);
    end();
    expect([before.size, before.get('e3'), told]).toEqual([499, { tags: [] }, 1]);
    const tags = async (id: string) => (await opportunityById(id))?.tags;
    expect([await tags('e1'), await tags('e3'), await tags('e999')]).toEqual([[], ['even'], ['even']]);
    await changeManyOpportunities([...before.keys()], ({ id }) => before.get(id) ?? {});
    expect([await tags('e2'), await tags('e3'), await tags('e999')]).toEqual([['even'], [], []]);
  });

  it('changes all of them or none', async () => {
    const ids = await beginMany(3);
    const change = (entry: Opportunity) => {
      if (entry.id === 'e2') throw new RangeError('impossible here');
      return { tags: ['new'] };
    };
    await expect(changeManyOpportunities(ids, change)).rejects.toThrow(RangeError);
    expect((await opportunityById('e1'))?.tags).toEqual([]);
  });
});

it('never shows how an entry is stored', async () => {
  const { id } = await begin();
  const seen: string[] = [];
  const { stored } = await changeOpportunity({ entry: id }, (entry): OpportunityFields => {
    seen.push(...Object.keys(entry));
    return { notes: 'x' };
  });
  expect([...seen, ...Object.keys(stored)]).not.toContain('end');
  expect(Object.keys((await (await connect()).get('opportunities', id)) ?? {})).toContain('end');
});

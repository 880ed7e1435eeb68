import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import type { Opportunity } from '../model.ts';
import { onChange } from './changes.ts';
import { connect } from './connection.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import {
  changeOpportunity,
  type OpportunityFields,
  opportunityById,
  opportunityOfThread,
  recordChange,
} from './opportunities.ts';

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

import { NO_STEP_YET } from '../followup/blank.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChangedEntries, onChange } from './changes.ts';
import { connect, disconnect } from './connection.ts';
import { draftOfThread, dropDraft, saveDraft } from './drafts.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import {
  EntryGoneError,
  latestOpportunities,
  type OpportunitySeed,
  opportunityById,
  opportunityOfThread,
  recordChange,
} from './opportunities.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema.ts';

const seed = (threadKey: string | null): OpportunitySeed => ({
  kind: 'sales',
  contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  organisation: 'Northwind',
  project: 'Data platform',
  threadKey,
  threadUrl: null,
  decidedAt: '2026-11-18T10:32:00Z',
  outcome: 'competitor',
  guess: [],
  inMail: ['not_said'],
  evidence: 'we’ve decided to go in a different direction',
  language: 'en',
  ...NO_STEP_YET,
  notes: '',
});

afterEach(async () => {
  await beginAnew();
});

describe('recordChange', () => {
  it('creates the entry of a thread on the first action and changes it on the next', async () => {
    const first = await recordChange({ seed: seed('t1'), set: { notes: 'a' } });
    const second = await recordChange({ seed: seed('t1'), set: { guess: ['budget'] } });
    expect(second).toMatchObject({ id: first.id, notes: 'a', guess: ['budget'] });
    expect(await opportunityOfThread('t1')).toEqual(second);
    expect(await opportunityById(first.id)).toEqual(second);
  });

  it('makes one entry of two actions at the same moment, and keeps both', async () => {
    await Promise.all([
      recordChange({ seed: seed('t1'), set: { notes: 'a' } }),
      recordChange({ seed: seed('t1'), set: { guess: ['budget'] } }),
    ]);
    expect(await latestOpportunities(10)).toMatchObject([{ notes: 'a', guess: ['budget'] }]);
  });

  it('makes a new entry for every seed without a thread', async () => {
    await recordChange({ seed: seed(null), set: {} });
    await recordChange({ seed: seed(null), set: {} });
    expect(await latestOpportunities(10)).toHaveLength(2);
  });

  it('refuses to change an entry that is not there, and writes nothing', async () => {
    await expect(recordChange({ entry: 'gone', set: { notes: 'a' } })).rejects.toThrow(EntryGoneError);
    expect(await latestOpportunities(10)).toEqual([]);
  });

  it('has written when it resolves, on a connection of its own', async () => {
    const { id } = await recordChange({ seed: seed('t1'), set: { notes: 'kept' } });
    await disconnect();
    expect((await opportunityById(id))?.notes).toBe('kept');
  });

  it('tries again on a fresh connection when the old one was closed under it', async () => {
    (await connect()).close();
    const { notes } = await recordChange({ seed: seed('t1'), set: { notes: 'second try' } });
    expect(notes).toBe('second try');
    expect(await latestOpportunities(10)).toHaveLength(1);
  });

  it('tells listeners, and other pages, after the change which entries it wrote', async () => {
    const told: ChangedEntries[] = [];
    const elsewhere: ChangedEntries[] = [];
    const otherPage = new BroadcastChannel('log-changed');
    otherPage.onmessage = ({ data }) => elsewhere.push(data as ChangedEntries);
    const end = onChange((entries) => told.push(entries));
    const { id } = await recordChange({ seed: seed('t1'), set: {} });
    end();
    await recordChange({ seed: seed('t1'), set: { notes: 'a' } });
    expect(told).toEqual([[id]]);
    await vi.waitFor(() => expect(elsewhere).toEqual([[id], [id]]));
    otherPage.close();
  });
});

describe('latestOpportunities', () => {
  it('gives the last changed first, and no more than asked for', async () => {
    const ids: string[] = [];
    for (const key of ['a', 'b', 'c']) {
      ids.push((await recordChange({ seed: seed(key), set: {} })).id);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await recordChange({ seed: seed('a'), set: { notes: 'touched' } });
    expect((await latestOpportunities(2)).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  });
});

describe('drafts', () => {
  it('keeps the last one of a thread until it is dropped', async () => {
    const choice = { template: 'request.short', language: 'en', register: 'tu', minutes: 10 } as const;
    await saveDraft({ threadKey: 't1', choice, text: 'one' });
    await saveDraft({ threadKey: 't1', choice, text: 'two' });
    expect(await draftOfThread('t1')).toMatchObject({ text: 'two', choice });
    await dropDraft('t1');
    expect(await draftOfThread('t1')).toBeNull();
  });
});

describe('the database', () => {
  it('lets another page upgrade it', async () => {
    await recordChange({ seed: seed('t1'), set: {} });
    const newer = await openDB(DATABASE_NAME, SCHEMA_VERSION + 1);
    expect(newer.version).toBe(SCHEMA_VERSION + 1);
    newer.close();
  });
});

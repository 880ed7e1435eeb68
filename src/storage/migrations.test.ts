import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { ownTemplate } from '../../test/records.fixture.ts';
import { NO_STEP_YET } from '../followup/blank.ts';
import { binned } from './bin.ts';
import { connect, disconnect } from './connection.ts';
import { draftOfThread } from './drafts.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import {
  BINNED_4,
  BY_HAND,
  BY_HAND_4,
  DRAFT,
  DRAFTED,
  DRAFTED_4,
  META_4,
  MUTE,
  makeVersion1,
  makeVersion2,
  makeVersion3,
  makeVersion4,
  PHRASE,
  PROPOSAL_3,
} from './old-versions.fixture.ts';
import {
  latestOpportunities,
  type OpportunitySeed,
  openOpportunities,
  opportunityById,
  opportunityOfThread,
  recentOpportunities,
  recordChange,
} from './opportunities.ts';
import { changeTemplates, lessonLinks, ownTemplates } from './own-rows.ts';
import { proposals } from './proposals.ts';
import { reminded } from './reminded.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema.ts';
import { taught, teach } from './teaching.ts';

afterEach(async () => {
  await beginAnew();
});

/** The request that was put into a reply, of which nobody knows whether it was sent. */
const request = {
  choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
  insertedAt: '2026-11-18T09:50:00.000Z',
  text: null,
  sentAt: null,
  sentId: null,
};

/** Written out: what the step made must stay, whatever a new entry begins with later. */
const PATH = {
  remindAt: null,
  agreement: null,
  nudge: null,
  reply: null,
  call: null,
  confirmation: null,
  farewell: null,
  told: [],
  lesson: '',
  action: null,
  followUp: null,
  thanks: null,
  closedAt: null,
  tender: null,
  secondChance: 'none',
  secondChanceAt: null,
  competitor: null,
  tags: [],
};

const drafted = { ...DRAFTED, ...PATH, request };
const byHand = { ...BY_HAND, ...PATH };

const TEMPLATE = ownTemplate();

describe.each([
  { version: 1, make: makeVersion1 },
  { version: 2, make: makeVersion2 },
  { version: 3, make: makeVersion3 },
  { version: 4, make: makeVersion4 },
])('a database of version $version', ({ make, version }) => {
  it('has all its entries and drafts after the upgrade, with the path before its first step', async () => {
    await make();
    expect(await opportunityOfThread(DRAFTED.threadKey)).toEqual(drafted);
    expect(await latestOpportunities(10)).toEqual([drafted, byHand]);
    expect(await draftOfThread(DRAFT.threadKey)).toEqual(DRAFT);
    expect([await proposals(), (await reminded()).firedAt.size]).toEqual(
      version < 3 ? [[], 0] : [[PROPOSAL_3], 1],
    );
    await disconnect();
    const db = await openDB(DATABASE_NAME);
    expect(db.version).toBe(SCHEMA_VERSION);
    db.close();
  });

  it('keeps what was taught, and can be taught more', async () => {
    await make();
    const before = version === 1 ? { mutes: [], phrases: [] } : { mutes: [MUTE], phrases: [PHRASE] };
    expect(await taught()).toEqual(before);
    await teach({ learn: [{ ...PHRASE, id: 'p2' }] });
    expect((await taught()).phrases).toHaveLength(before.phrases.length + 1);
  });

  it('finds its entries by when they came to rest', async () => {
    await make();
    expect(await openOpportunities()).toEqual([]);
    expect(await recentOpportunities('2026-11-18T00:00:00.000Z')).toEqual([drafted]);
    await recordChange({ entry: BY_HAND.id, set: { status: 'asked' } });
    expect((await openOpportunities()).map(({ id }) => id)).toEqual([BY_HAND.id]);
  });

  it('has entries of the same fields as a new one', async () => {
    await make();
    const { id, createdAt, changedAt, ...fields } = byHand;
    const fresh = await recordChange({ seed: { ...fields, ...NO_STEP_YET } as OpportunitySeed, set: {} });
    const old = await opportunityById(id);
    expect(old).toMatchObject({ createdAt, changedAt });
    expect(Object.keys(old ?? {}).sort()).toEqual(Object.keys(fresh).sort());
  });
});

describe('a database of version 4', () => {
  it('keeps every row as it was, with its stamps, bin and books, beside empty stores of own wording', async () => {
    await makeVersion4();
    const db = await connect();
    expect(await db.getAll('opportunities')).toEqual([DRAFTED_4, BINNED_4, BY_HAND_4]);
    expect(await db.get('meta', 'log')).toEqual(META_4);
    expect(await db.get('things', 'backup folder')).toEqual({ name: 'Backups' });
    expect(await binned()).toMatchObject([{ id: BINNED_4.id, otherTexts: [{ text: 'Elsewhere.' }] }]);
    expect([await ownTemplates(), await lessonLinks()]).toEqual([[], []]);
    await changeTemplates({ put: [TEMPLATE] });
    expect(await ownTemplates()).toEqual([TEMPLATE]);
    expect((await db.get('meta', 'log'))?.sequence).toBe(META_4.sequence + 1);
  });
});

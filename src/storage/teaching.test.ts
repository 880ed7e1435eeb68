import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mute, OwnPhrase } from '../model.ts';
import { onChange } from './changes.ts';
import { closeDatabase } from './database.ts';
import { draftOfThread } from './drafts.ts';
import { latestOpportunities, opportunityOfThread } from './opportunities.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema.ts';
import { taught, teach, teachingOf } from './teaching.ts';

const mail: Mute = {
  key: 'message gmail:sam@marlowe.example:t1:m1',
  createdAt: '2026-11-18T10:00:00.000Z',
  of: 'message',
  messageKey: 'gmail:sam@marlowe.example:t1:m1',
  from: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  sentAt: '2026-11-18T10:32:00Z',
};
const sender: Mute = {
  key: 'sender news@fabrik.example',
  createdAt: '2026-11-17T10:00:00.000Z',
  of: 'sender',
  email: 'news@fabrik.example',
};
const words: Mute = {
  key: 'phrase go elsewhere',
  createdAt: '2026-11-19T10:00:00.000Z',
  of: 'phrase',
  phrase: 'go elsewhere',
};
const own = (fields: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: 'p1',
  createdAt: '2026-11-18T10:00:00.000Z',
  phrase: 'sorted elsewhere, thanks',
  language: 'en',
  ...fields,
});

afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

describe('teach', () => {
  it('keeps what was taught, on a connection of its own, oldest first', async () => {
    await teach({ mute: [mail, sender, words], learn: [own()] });
    await closeDatabase();
    expect(await taught()).toEqual({ mutes: [sender, mail, words], phrases: [own()] });
  });

  it('gives the change that takes it back, and the one that takes that back', async () => {
    await teach({ mute: [mail], learn: [own()] });
    const before = await taught();
    const back = await teach({
      mute: [sender, { ...mail, sentAt: null }],
      learn: [own({ phrase: 'edited words' }), own({ id: 'p2' })],
    });
    const after = await taught();
    const forth = await teach(back);
    expect(await taught()).toEqual(before);
    await teach(forth);
    expect(await taught()).toEqual(after);
  });

  it('takes out what is named and brings it back', async () => {
    await teach({ mute: [mail, sender], learn: [own()] });
    const back = await teach({ unmute: [mail.key, 'not there'], forget: ['p1'] });
    expect(await taught()).toEqual({ mutes: [sender], phrases: [] });
    await teach(back);
    expect(await taught()).toEqual({ mutes: [sender, mail], phrases: [own()] });
  });

  it('writes all of an action or nothing', async () => {
    const broken = { ...own(), phrase: () => undefined } as unknown as OwnPhrase;
    await expect(teach({ mute: [mail], learn: [broken] })).rejects.toThrow();
    expect(await taught()).toEqual({ mutes: [], phrases: [] });
  });

  it('tells listeners when it has written, and not when it could not', async () => {
    let told = 0;
    const end = onChange(() => told++);
    await teach({ mute: [mail] });
    const broken = { ...mail, from: () => undefined } as unknown as Mute;
    await teach({ mute: [broken] }).catch(() => undefined);
    end();
    expect(told).toBe(1);
  });
});

it('gives a page what it judges by, and nothing else', () => {
  expect(teachingOf({ mutes: [mail, sender, words], phrases: [own()] })).toEqual({
    mutedMessages: ['gmail:sam@marlowe.example:t1:m1'],
    mutedSenders: ['news@fabrik.example'],
    mutedPhrases: ['go elsewhere'],
    ownPhrases: ['sorted elsewhere, thanks'],
  });
});

describe('a database of version 1', () => {
  const entry = {
    id: 'dana',
    createdAt: '2026-11-18T09:44:00.000Z',
    changedAt: '2026-11-18T09:44:00.000Z',
    threadKey: 'gmail:sam@marlowe.example:t1',
    notes: 'They asked twice about references.',
  };
  const draft = {
    threadKey: 'gmail:sam@marlowe.example:t2',
    choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
    text: 'Hi Dana, or rather',
    changedAt: '2026-11-18T09:44:00.000Z',
  };

  /** Exactly what version 0.1.0 made; it stays as it is, whatever the schema becomes. */
  async function makeVersion1(): Promise<void> {
    const db = await openDB(DATABASE_NAME, 1, {
      upgrade(made) {
        const opportunities = made.createObjectStore('opportunities', { keyPath: 'id' });
        opportunities.createIndex('threadKey', 'threadKey', { unique: true });
        opportunities.createIndex('changedAt', 'changedAt');
        made.createObjectStore('drafts', { keyPath: 'threadKey' });
      },
    });
    await db.put('opportunities', entry);
    await db.put('drafts', draft);
    db.close();
  }

  it('is all there after the upgrade, and can be taught', async () => {
    await makeVersion1();
    expect(await opportunityOfThread(entry.threadKey)).toEqual(entry);
    expect(await latestOpportunities(10)).toEqual([entry]);
    expect(await draftOfThread(draft.threadKey)).toEqual(draft);
    expect(await taught()).toEqual({ mutes: [], phrases: [] });
    await teach({ mute: [mail] });
    expect((await taught()).mutes).toEqual([mail]);
    await closeDatabase();
    const db = await openDB(DATABASE_NAME);
    expect(db.version).toBe(SCHEMA_VERSION);
    db.close();
  });
});

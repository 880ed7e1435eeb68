import { writeSettings } from '../../src/settings.ts';
import { putIntoBin } from '../../src/storage/bin.ts';
import { connect, disconnect } from '../../src/storage/connection.ts';
import { opportunityOfThread, recordChange } from '../../src/storage/opportunities.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { fromStored, toStampedRecord } from '../../src/storage/stamped.ts';
import { teach } from '../../src/storage/teaching.ts';
import { entrySeed } from '../records.fixture.ts';

// Runs in a page of the extension, in its real database.

/** A log with something of everything. */
export async function write(): Promise<void> {
  const first = await recordChange({ seed: entrySeed('t1'), set: { notes: 'Größer als gedacht ✓' } });
  await recordChange({ entry: first.id, set: { lesson: 'Ask earlier.' } });
  await recordChange({ entry: first.id, set: { notes: 'Elsewhere' }, bases: { notes: 'seen before' } });
  await recordChange({ seed: entrySeed(null, { organisation: 'Marlowe' }), set: { tags: ['a', 'b'] } });
  const gone = await recordChange({ seed: entrySeed('t3'), set: {} });
  await putIntoBin([gone.id]);
  await teach({
    learn: [{ id: 'p1', createdAt: '2026-11-18T10:00:00.000Z', phrase: 'not this time', language: 'en' }],
  });
  await writeSettings({ nudgeAfter: 3 });
}

/** Everything, as text that is the same for the same log. */
export async function contents(): Promise<string> {
  const db = await connect();
  const entries = (await db.getAll('opportunities')).map((row) => {
    const { fields, texts, id } = toStampedRecord(row, '0');
    const inOrder = (values: object) =>
      Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
    return [id, inOrder(fields), inOrder(texts), Object.keys(fromStored(row)).length];
  });
  const { nudgeAfter } = await chrome.storage.local.get('nudgeAfter');
  return JSON.stringify([entries, await db.getAll('phrases'), nudgeAfter], null, 1);
}

/** What is kept aside for imports. */
export const staged = async (): Promise<number> => (await connect()).count('staged');

/** Changes an entry after the import. */
export async function changeSince(): Promise<void> {
  const entry = await opportunityOfThread('t1');
  if (entry) await recordChange({ entry: entry.id, set: { competitor: 'Acme' } });
}

/** As on a device where nothing was ever written. */
export async function wipe(): Promise<void> {
  await disconnect();
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
  await chrome.storage.local.clear();
}

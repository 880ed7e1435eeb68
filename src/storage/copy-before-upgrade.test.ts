import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { disconnect } from './connection.ts';
import { copies, restoreCopy } from './copies.ts';
import { exportCopy } from './export-copy.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { logHealth, openLog } from './log-health.ts';
import { BY_HAND, DRAFTED, makeVersion2, makeVersion3, makeVersion4 } from './old-versions.fixture.ts';
import { opportunityById, opportunityOfThread, recordChange } from './opportunities.ts';
import { DATABASE_NAME } from './schema.ts';

afterEach(beginAnew);

/** What a browser does that finds the database damaged: it begins another one, and says nothing. */
async function emptied(): Promise<void> {
  await disconnect();
  await deleteDB(DATABASE_NAME);
  await openLog();
}

describe.each([
  ['2', makeVersion2],
  ['3', makeVersion3],
  ['4', makeVersion4],
])('a log of version %s that was written in after its upgrade, with no copy since', (_, make) => {
  it('comes back with all that was written since', async () => {
    await make();
    await openLog();
    await recordChange({ entry: BY_HAND.id, set: { notes: 'Written after the upgrade.' } });
    await recordChange({ seed: entrySeed('new'), set: { notes: 'New since.' } });
    expect((await copies()).map(({ made }) => made)).toEqual(['upgrade']);
    await emptied();
    expect(logHealth().is).toBe('emptied');
    await restoreCopy(null);
    expect(logHealth().is).toBe('well');
    expect((await opportunityById(BY_HAND.id))?.notes).toBe('Written after the upgrade.');
    expect((await opportunityOfThread('new'))?.notes).toBe('New since.');
    expect((await opportunityById(DRAFTED.id))?.notes).toBe(DRAFTED.notes);
  });

  it('leaves as a file with all that was written since', async () => {
    await make();
    await openLog();
    const entry = await recordChange({ entry: DRAFTED.id, set: { notes: 'Written after the upgrade.' } });
    await emptied();
    const { blob } = await exportCopy(null, []);
    const { opportunities } = JSON.parse(await blob.text());
    const found = opportunities.find(({ id }: { id: string }) => id === DRAFTED.id);
    expect(found.texts.notes.versions).toMatchObject([{ text: 'Written after the upgrade.' }]);
    expect(found.fields.request.value).toEqual(entry.request);
  });
});

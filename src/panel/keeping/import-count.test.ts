import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDevice } from '../../../test/devices.fixture.ts';
import { entrySeed } from '../../../test/records.fixture.ts';
import { deleteForGood, putIntoBin, takeOutOfBin } from '../../storage/bin.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { checkLog } from '../../storage/log-health.ts';
import { latestOpportunities, recordChange } from '../../storage/opportunities.ts';
import { exported, imported, rows, undone } from './transfer-files.fixture.ts';

// What an import does to the count of the log: a wrong one would be taken for damage.

beforeEach(beginAnew);

const log = async (notes: string) => (await recordChange({ seed: entrySeed('t1'), set: { notes } })).id;

async function deleteBinned(id: string): Promise<void> {
  await putIntoBin([id]);
  await deleteForGood([id]);
}

/** Until the id sorts as wanted: of two entries of one thread the one that sorts first goes on. */
async function logBeside(id: string, isBefore: boolean): Promise<void> {
  for (;;) {
    const made = await log('y');
    if (made < id === isBefore) return;
    await deleteBinned(made);
  }
}

describe.each([true, false])(
  'an entry in the bin whose thread comes back by a file (new one first: %s)',
  (isBefore) => {
    it('becomes one with the new one, is counted, and comes back by undo', async () => {
      const [here, there] = [newDevice(), newDevice()];
      let id = '';
      const first = await here.on(async () => {
        id = await log('x');
        return exported();
      });
      await there.on(async () => {
        await imported('a', first);
        await putIntoBin([id]);
      });
      await here.on(() => putIntoBin([id]));
      const file = await there.on(async () => {
        await takeOutOfBin([id]);
        return exported();
      });
      await here.on(async () => {
        await logBeside(id, isBefore);
        const before = await rows();
        await imported('i', file);
        expect(await checkLog()).toEqual({ is: 'well' });
        await undone('i');
        expect(await checkLog()).toEqual({ is: 'well' });
        expect(await rows()).toEqual(before);
      });
    });
  },
);

it('the undo of a joining leaves an entry that has come back by another file', async () => {
  const [here, there] = [newDevice(), newDevice()];
  const theirs = await there.on(async () => {
    await log('theirs');
    return exported();
  });
  await here.on(async () => {
    await log('mine');
    const backup = await exported();
    await imported('i', theirs);
    const [joined] = await latestOpportunities(9);
    await deleteBinned(joined?.id ?? '');
    await imported('j', backup);
    await undone('i');
    expect(await checkLog()).toEqual({ is: 'well' });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newDevice } from '../../../test/devices.fixture.ts';
import { entrySeed } from '../../../test/records.fixture.ts';
import { connect } from '../../storage/connection.ts';
import { draftOfThread } from '../../storage/drafts.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { opportunityById, opportunityOfThread, recordChange } from '../../storage/opportunities.ts';
import { proposals } from '../../storage/proposals.ts';
import { taught, teach } from '../../storage/teaching.ts';
import {
  applied,
  exported,
  imported,
  PHRASE,
  previewOf,
  rows,
  undone,
  writeLog,
} from './transfer-files.fixture.ts';
import { work } from './transfer-work.ts';

beforeEach(beginAnew);

describe('taking over', () => {
  const fileOf = async (...notes: string[]) =>
    newDevice().on(async () => {
      for (const one of notes) await recordChange({ seed: entrySeed(null), set: { notes: one } });
      await teach({ learn: [PHRASE] });
      return exported();
    });

  it('writes all or nothing', async () => {
    const file = await fileOf('a', 'b', 'c', 'd');
    await newDevice().on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: {} });
      await previewOf('i', file);
      const [before, meta] = [await rows(), await (await connect()).get('meta', 'log')];
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        puts += 1;
        if (puts === 3) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      });
      await expect(applied('i')).rejects.toThrow('full');
      failing.mockRestore();
      expect(await rows()).toEqual(before);
      expect(await (await connect()).get('meta', 'log')).toEqual(meta);
      expect((await applied('i')).entries.new).toBe(4);
    });
  });

  it('writes nothing when it is given up', async () => {
    const file = await fileOf('a', 'b');
    await newDevice().on(async () => {
      await previewOf('i', file);
      const control = new AbortController();
      const watch = { onProgress: () => control.abort(), signal: control.signal };
      await expect(work('apply', { id: 'i' }, watch)).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(await rows()).toEqual([[], [], [], [], [], [], []]);
    });
  });

  it('is said to be gone where it is', async () => {
    await expect(applied('never')).rejects.toMatchObject({ name: 'ImportGoneError' });
    const file = await fileOf('a');
    await newDevice().on(async () => {
      await imported('i', file);
      await expect(applied('i')).rejects.toMatchObject({ name: 'ImportGoneError' });
    });
  });

  it('can be taken back, with everything that it brought', async () => {
    const file = await newDevice().on(async () => {
      await writeLog();
      return exported();
    });
    await newDevice().on(async () => {
      await recordChange({ seed: entrySeed('own'), set: { notes: 'own' } });
      const before = await rows();
      await imported('i', file);
      expect(await draftOfThread('t9')).toMatchObject({ text: 'Hello' });
      expect([await proposals(), (await taught()).phrases]).toMatchObject([[{ threadKey: 'p' }], [PHRASE]]);
      expect(await undone('i')).toBe(0);
      expect(await rows()).toEqual(before);
      expect(await (await connect()).getAll('staged')).toEqual([]);
      await expect(undone('i')).rejects.toMatchObject({ name: 'ImportGoneError' });
    });
  });

  it('leaves changes that came after it when it is taken back', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const ids = await here.on(async () => [
      (await recordChange({ seed: entrySeed('t1'), set: { notes: 'old', competitor: 'Old' } })).id,
    ]);
    const [known = ''] = ids;
    const first = await here.on(exported);
    await there.on(() => imported('i', first));
    const file = await there.on(async () => {
      await recordChange({ entry: known, set: { notes: 'new', competitor: 'New' }, bases: { notes: 'old' } });
      await recordChange({ seed: entrySeed('t2'), set: { notes: 'x' } });
      await recordChange({ seed: entrySeed('t3'), set: { notes: 'y' } });
      return exported();
    });
    await here.on(async () => {
      await imported('j', file);
      await recordChange({ entry: known, set: { competitor: 'Newest' } });
      await recordChange({ seed: entrySeed('t2'), set: { lesson: 'mine' } });
      expect(await undone('j')).toBe(2);
      expect(await opportunityById(known)).toMatchObject({ notes: 'old', competitor: 'Newest' });
      expect(await opportunityOfThread('t2')).toMatchObject({ notes: 'x', lesson: 'mine' });
      expect(await opportunityOfThread('t3')).toBeNull();
      expect((await (await connect()).get('meta', 'log'))?.entries).toBe(2);
    });
  });
});

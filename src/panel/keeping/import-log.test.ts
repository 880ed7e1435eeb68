import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newDevice } from '../../../test/devices.fixture.ts';
import { entrySeed } from '../../../test/records.fixture.ts';
import { binned } from '../../storage/bin.ts';
import { connect } from '../../storage/connection.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { opportunityById, opportunityOfThread, recordChange } from '../../storage/opportunities.ts';
import {
  applied,
  exported,
  imported,
  NO_EFFECTS,
  previewOf,
  rows,
  writeLog,
} from './transfer-files.fixture.ts';

beforeEach(beginAnew);

describe('a file of the log', () => {
  it('brings everything to a device that has nothing', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const [file, wanted] = await here.on(async () => {
      await writeLog();
      return [await exported(), await rows()] as const;
    });
    await there.on(async () => {
      expect((await previewOf('i', file)).entries).toEqual({ ...NO_EFFECTS, new: 3 });
      expect(await rows()).toEqual([[], [], [], [], [], [], []]);
      expect(await applied('i')).toEqual({ id: 'i', entries: { ...NO_EFFECTS, new: 3 }, others: 5 });
      expect(await rows()).toEqual(wanted);
      expect((await (await connect()).get('meta', 'log'))?.entries).toBe(3);
      expect(await binned()).toHaveLength(1);
    });
  });

  it('changes nothing where all of it is there', async () => {
    await writeLog();
    const [file, before] = [await exported(), await rows()];
    const { entries, others, examples } = await previewOf('i', file);
    expect([entries, others, examples]).toEqual([{ ...NO_EFFECTS, same: 3 }, 0, []]);
    await applied('i');
    expect(await rows()).toEqual(before);
  });

  it('tells what is new, changed, the same and written on both sides, and keeps both texts', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const ids = await here.on(async () => {
      const made = [];
      for (const notes of ['a', 'b', 'c'])
        made.push(await recordChange({ seed: entrySeed(null), set: { notes } }));
      return made.map(({ id }) => id);
    });
    const [same = '', changed = '', both = ''] = ids;
    const first = await here.on(exported);
    await there.on(async () => {
      await imported('i', first);
      await recordChange({ entry: both, set: { notes: 'c there' }, bases: { notes: 'c' } });
    });
    const file = await here.on(async () => {
      await recordChange({ entry: changed, set: { outcome: 'budget' as never, competitor: 'Acme' } });
      await recordChange({ entry: both, set: { notes: 'c here' }, bases: { notes: 'c' } });
      await recordChange({ seed: entrySeed('t4'), set: { organisation: 'Marlowe' } });
      return exported();
    });
    await there.on(async () => {
      const preview = await previewOf('j', file);
      expect(preview.problems).toMatchObject([{ field: 'outcome' }]);
      expect(preview.entries).toEqual({ new: 1, changed: 0, same: 1, conflict: 1 });
      expect(preview.examples).toEqual([
        { name: 'Northwind', effect: 'conflict', fields: ['notes'] },
        { name: 'Marlowe', effect: 'new', fields: [] },
      ]);
      expect((await applied('j')).entries).toEqual(preview.entries);
      const entry = await opportunityById(both);
      expect(entry?.notes).toBe('c here');
      expect(entry?.otherTexts).toMatchObject([{ of: 'notes', text: 'c there' }]);
      expect((await opportunityById(same))?.notes).toBe('a');
    });
  });

  it('counts later changes of this device after those that it has read', async () => {
    const [here, there] = [newDevice(), newDevice()];
    vi.useFakeTimers({ now: Date.parse('2030-01-01'), toFake: ['Date'] });
    const file = await here.on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: { competitor: 'Acme' } });
      return exported();
    });
    vi.useRealTimers();
    const answer = await there.on(async () => {
      await imported('i', file);
      await recordChange({ seed: entrySeed('t1'), set: { competitor: 'Other' } });
      return exported();
    });
    await here.on(async () => {
      await imported('i', answer);
      expect((await opportunityOfThread('t1'))?.competitor).toBe('Other');
    });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDevice } from '../../../test/devices.fixture.ts';
import { entrySeed } from '../../../test/records.fixture.ts';
import { connect } from '../../storage/connection.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { latestOpportunities, opportunityOfThread, recordChange } from '../../storage/opportunities.ts';
import {
  applied,
  exported,
  imported,
  NO_EFFECTS,
  previewOf,
  rows,
  undone,
} from './transfer-files.fixture.ts';

beforeEach(beginAnew);

describe('an entry of a thread that has one', () => {
  it('becomes part of it, with both texts and what only one of them says, on both devices alike', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const mine = await here.on(async () => {
      await recordChange({
        seed: entrySeed('t1'),
        set: { notes: 'mine', status: 'held', competitor: 'Acme' },
      });
      return exported();
    });
    const theirs = await there.on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: { notes: 'theirs' } });
      return exported();
    });
    await here.on(async () => {
      expect((await previewOf('i', theirs)).entries).toEqual({ ...NO_EFFECTS, conflict: 1 });
      expect((await applied('i')).entries).toEqual({ ...NO_EFFECTS, conflict: 1 });
    });
    await there.on(() => imported('i', mine));
    const [one, other] = [await here.on(rows), await there.on(rows)];
    expect(one).toEqual(other);
    await here.on(async () => {
      const entry = await opportunityOfThread('t1');
      expect(entry).toMatchObject({ notes: 'theirs', status: 'held', competitor: 'Acme' });
      expect(entry?.otherTexts).toMatchObject([{ of: 'notes', text: 'mine' }]);
      expect(await latestOpportunities(9)).toHaveLength(1);
      expect((await (await connect()).get('meta', 'log'))?.entries).toBe(1);
      expect((await previewOf('k', theirs)).entries).toEqual({ ...NO_EFFECTS, same: 1 });
    });
  });

  it('comes apart again by undo', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const theirs = await there.on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: { notes: 'theirs' } });
      return exported();
    });
    await here.on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: { notes: 'mine' } });
      const before = await rows();
      await imported('i', theirs);
      expect(await undone('i')).toBe(0);
      expect(await rows()).toEqual(before);
    });
  });

  it('stays one with it if it was changed since', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const theirs = await there.on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: { notes: 'theirs' } });
      return exported();
    });
    await here.on(async () => {
      await recordChange({ seed: entrySeed('t1'), set: { notes: 'mine' } });
      await imported('i', theirs);
      await recordChange({ seed: entrySeed('t1'), set: { competitor: 'Acme' } });
      expect(await undone('i')).toBe(1);
      const entry = await opportunityOfThread('t1');
      expect(entry).toMatchObject({ notes: 'mine', competitor: 'Acme' });
      expect(entry?.otherTexts).toMatchObject([{ text: 'theirs' }]);
      expect(await latestOpportunities(9)).toHaveLength(1);
    });
  });
});

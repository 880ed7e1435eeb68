import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { connect } from './connection.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { LogTroubleError } from './health.ts';
import { lookAnew } from './log-health.ts';
import { logMark } from './log-mark.ts';
import { recordChange } from './opportunities.ts';
import { seal } from './sealed-file.ts';
import { type SealingKey, sealingKey } from './sealing-key.ts';
import { dropThing, keepThing, thing } from './things.ts';

beforeEach(beginAnew);

describe('a thing of the browser’s own', () => {
  it('is kept until it is dropped, and is no part of the log', async () => {
    expect(await thing('backup key')).toBeUndefined();
    const before = await logMark();
    await keepThing('backup key', await sealingKey('one two three', 2));
    const kept = (await thing('backup key')) as SealingKey;
    expect(kept.key.extractable).toBe(false);
    // It still locks.
    expect((await seal([], kept).next()).done).toBe(false);
    expect(await logMark()).toEqual(before);
    await dropThing('backup key');
    expect(await thing('backup key')).toBeUndefined();
  });
});

describe('the mark of the log', () => {
  it('is another one after every change', async () => {
    const empty = await logMark();
    expect(empty).toMatchObject({ sequence: 0, entries: 0 });
    await recordChange({ seed: entrySeed('t1'), set: {} });
    const one = await logMark();
    expect(one).toMatchObject({ log: empty?.log, entries: 1 });
    expect(one?.sequence).toBeGreaterThan(empty?.sequence ?? 0);
    expect(await logMark()).toEqual(one);
  });

  it('is none where the log is not what it was', async () => {
    await recordChange({ seed: entrySeed('t1'), set: {} });
    await (await connect()).clear('meta');
    await lookAnew();
    expect(await logMark()).toBeNull();
    await expect(keepThing('backup key', 1)).rejects.toThrow(LogTroubleError);
  });
});

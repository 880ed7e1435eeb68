import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { countKnown, keysOfSender } from '../detection/known.ts';
import { deleteForGood, putIntoBin, takeOutOfBin } from '../storage/bin.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import { logMark } from '../storage/log-mark.ts';
import { recordChange } from '../storage/opportunities.ts';
import { cutTail } from '../storage/witness.ts';
import { fakeLocks, resetBrowser } from './fake-browser.fixture.ts';
import { followLog, knownMarks, knownVersion } from './known.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.fixture.ts')).browser,
}));

const DANA = { name: 'Dana Whitfield', email: 'dana@northwind.example' };
const KIM = { name: 'Kim', email: 'kim@eastwind.example' };
const add = (contact: typeof DANA, more = {}) =>
  recordChange({ seed: entrySeed(null, { contact, organisation: null, ...more }), set: {} });

/** How many entries a page knows of somebody. */
async function seen({ email }: { email: string }, threadKey: string | null = null): Promise<number> {
  const bytes = Buffer.from((await knownMarks()).marks, 'base64');
  const marks = new Uint32Array(new Uint8Array(bytes).buffer);
  return countKnown(marks, keysOfSender(email, 'sam@marlowe.example'), threadKey);
}

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

afterEach(async () => {
  await beginAnew();
});

describe('who is known to pages', () => {
  it('is found by reading the log once, and then follows every change without it', async () => {
    const { id } = await add(DANA);
    expect(await followLog()).toBe(true);
    expect([await seen(DANA), await seen(KIM)]).toEqual([1, 0]);
    await add(DANA);
    await recordChange({ entry: id, set: { contact: KIM } });
    expect([await seen(DANA), await seen(KIM)]).toEqual([1, 1]);
    expect(await followLog()).toBe(false);
    expect([await seen(DANA), await seen(KIM)]).toEqual([1, 1]);
  });

  it('is nobody who is in the bin or deleted, and again who comes out of it', async () => {
    const { id } = await add(DANA);
    await followLog();
    await putIntoBin([id]);
    expect(await seen(DANA)).toBe(0);
    await takeOutOfBin([id]);
    expect(await seen(DANA)).toBe(1);
    await putIntoBin([id]);
    await deleteForGood([id]);
    expect(await seen(DANA)).toBe(0);
  });

  it('is as it was where changes are not known, until the log has been read', async () => {
    await add(DANA);
    await followLog();
    await add(DANA);
    await cutTail((await logMark())?.sequence ?? 0);
    expect(await seen(DANA)).toBe(1);
    expect(await followLog()).toBe(true);
    expect(await seen(DANA)).toBe(2);
  });

  it('is the same version as long as nobody else is known, and then not told again', async () => {
    const { id } = await add(DANA);
    await followLog();
    const version = await knownVersion();
    await recordChange({ entry: id, set: { notes: 'Something' } });
    expect(await knownVersion()).toBe(version);
    await recordChange({ entry: id, set: { contact: KIM } });
    expect(await knownVersion()).not.toBe(version);
    expect((await knownMarks()).version).toBe(await knownVersion());
  });

  it('knows organisations by name where an entry has no domain of theirs, mail hosts aside', async () => {
    await add({ name: 'Dana', email: 'dana@gmail.com' }, { organisation: 'Northwind Logistics' });
    await add({ name: 'Al', email: 'al@gmail.com' }, { organisation: 'Orange' });
    await followLog();
    expect(await seen({ email: 'kim@northwind-logistics.example' })).toBe(1);
    expect(await seen({ email: 'kim@orange.fr' })).toBe(0);
    expect(await seen({ email: 'dana@gmail.com' })).toBe(1);
    expect(await seen({ email: 'kim@gmail.com' })).toBe(0);
  });

  it('leaves the thread’s own entry out', async () => {
    await recordChange({ seed: entrySeed('t1', { contact: DANA }), set: {} });
    await add(DANA);
    await followLog();
    expect([await seen(DANA, 't1'), await seen(DANA, 't2')]).toEqual([1, 2]);
  });

  it('is nobody before the log was read', async () => {
    await add(DANA);
    expect([await knownVersion(), await knownMarks()]).toEqual(['', { version: '', marks: '' }]);
  });
});

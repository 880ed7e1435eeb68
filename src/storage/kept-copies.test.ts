import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { browser } from '../platform/browser.ts';
import { disconnect } from './connection.ts';
import { copies, copyIfDue, makeCopy } from './copies.ts';
import { sourceOf } from './copy-source.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { dropCopies, keepCopy, keptCopies } from './kept-copies.ts';
import { copyBeforeUpgrade } from './make-copy.ts';
import { makeVersion2 } from './old-versions.fixture.ts';
import { recordChange } from './opportunities.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await beginAnew();
});

const log = (thread: string) => recordChange({ seed: entrySeed(thread), set: {} });

const pieces = async () =>
  Object.keys(await browser.storage.local.get(null)).filter((name) => /^copy .* \d+$/.test(name));

const DAY = 86_400_000;
const now = Date.parse('2026-11-18T10:00:00.000Z');

const about = (id: string) => ({
  id,
  at: new Date(now).toISOString(),
  made: 'rolling' as const,
  version: 4,
  log: 'a',
  sequence: 1,
  deleted: 0,
});

/** Text that no compression makes small, in as many parts. */
async function* text(parts: number, end = () => undefined): AsyncGenerator<string> {
  for (let part = 0; part < parts; part += 1) {
    yield Buffer.from(crypto.getRandomValues(new Uint8Array(60_000))).toString('base64');
  }
  end();
}

describe('what is left of a copy', () => {
  it('that was being made when the browser ended goes with the next one', async () => {
    const ended = () => {
      throw new Error('ended');
    };
    const drop = vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('ended'));
    await expect(keepCopy(about('x'), text(14, ended), () => 0)).rejects.toThrow('ended');
    drop.mockRestore();
    expect((await pieces()).length).toBeGreaterThan(0);
    await keepCopy(about('y'), text(1), () => 0);
    expect(await pieces()).toEqual(['copy y 0']);
    expect(await keptCopies()).toMatchObject([{ id: 'y' }]);
  });

  it('that was being let go when the browser ended goes with the next one', async () => {
    const one = await keepCopy(about('x'), text(14), () => 0);
    const drop = vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('ended'));
    await expect(dropCopies([one])).rejects.toThrow('ended');
    drop.mockRestore();
    expect((await pieces()).length).toBeGreaterThan(1);
    await keepCopy(about('y'), text(1), () => 0);
    expect(await pieces()).toEqual(['copy y 0']);
  });
});

describe('copies before an upgrade', () => {
  it('do not pile up while the upgrade fails', async () => {
    await makeVersion2();
    for (let tries = 0; tries < 4; tries += 1) await copyBeforeUpgrade(new Date(now + tries));
    expect(await keptCopies()).toMatchObject([{ made: 'upgrade', entries: 2 }]);
    expect(await pieces()).toHaveLength(1);
  });
});

describe('a clock that was years ahead once', () => {
  it('makes no copy of that time the newest for years', async () => {
    await log('t1');
    await makeCopy(new Date('2099-01-01T00:00:00.000Z'));
    await log('t2');
    expect(await copyIfDue(new Date(now))).toBe(true);
    await log('t3');
    expect(await copyIfDue(new Date(now + 60_000))).toBe(false);
    expect((await sourceOf(null)).copy).toMatchObject({ entries: 2 });
    expect((await copies())[0]).toMatchObject({ entries: 2 });
    // And a day later there is one of the day before, as ever.
    for (const days of [1, 2, 3, 8, 9, 10, 20]) {
      await log(`day ${days}`);
      await copyIfDue(new Date(now + days * DAY));
    }
    expect((await copies()).map(({ at }) => at.slice(0, 10))).toEqual(['2026-12-08', '2026-11-28']);
    await disconnect();
  });
});

describe('a change whose rows are in no tail', () => {
  it('makes a copy due at once: only the database has it', async () => {
    await log('t1');
    expect(await copyIfDue(new Date(now))).toBe(true);
    await log('t2');
    expect(await copyIfDue(new Date(now + 60_000))).toBe(false);
    await browser.storage.local.remove('tail 2');
    expect(await copyIfDue(new Date(now + 60_000))).toBe(true);
    expect(await copyIfDue(new Date(now + 120_000))).toBe(false);
  });
});

describe('the tail', () => {
  it('is cut as far as it goes, also where the browser ended before it was', async () => {
    for (const thread of ['t1', 't2', 't3']) await log(thread);
    const drop = vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('ended'));
    await expect(makeCopy(new Date(now))).rejects.toThrow('ended');
    drop.mockRestore();
    await log('t4');
    await makeCopy(new Date(now + DAY));
    const names = Object.keys(await browser.storage.local.get(null));
    expect(names.filter((name) => /^tail \d/.test(name))).toEqual([]);
  });
});

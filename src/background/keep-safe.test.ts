import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import { binnedCount, putIntoBin } from '../storage/bin.ts';
import { copies } from '../storage/copies.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import { logHealth, openLog } from '../storage/log-health.ts';
import { recordChange } from '../storage/opportunities.ts';
import { resetBrowser } from './fake-browser.fixture.ts';
import { isWell, keepSafe } from './keep-safe.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.fixture.ts')).browser,
}));

beforeEach(resetBrowser);
afterEach(beginAnew);

const log = (thread: string) => recordChange({ seed: entrySeed(thread), set: {} });

it('copies the log, and empties the bin of what has been there for 30 days', async () => {
  const { id } = await log('t1');
  await log('t2');
  await putIntoBin([id]);
  await keepSafe(new Date());
  expect(await copies()).toMatchObject([{ made: 'rolling', entries: 2 }]);
  expect(await binnedCount()).toBe(1);
  await keepSafe(new Date(Date.now() + 31 * 86_400_000));
  expect(await binnedCount()).toBe(0);
  expect(await copies()).toMatchObject([
    { entries: 1, isHeld: false },
    { entries: 2, isHeld: false },
  ]);
});

it('reads everything once a session, and leaves a log alone that is not what it was', async () => {
  const { id } = await log('t1');
  const { db } = await openLog();
  await db.delete('opportunities', id);
  expect(await isWell()).toBe(true);
  await keepSafe(new Date());
  expect(logHealth()).toMatchObject({ is: 'damaged', known: { entries: 1 }, found: 0 });
  expect(await isWell()).toBe(false);
  expect(await copies()).toEqual([]);
});

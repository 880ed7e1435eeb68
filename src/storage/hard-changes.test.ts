import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../test/records.fixture.ts';
import type { Call } from '../model.ts';
import { nextStamp } from '../transfer/stamps.ts';
import { binned, purgeBin, putIntoBin } from './bin.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { checkLog, openLog } from './log-health.ts';
import { changeOpportunity, latestOpportunities, opportunityById, recordChange } from './opportunities.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await beginAnew();
});

const DAY = 86_400_000;
const FAR = Date.parse('2099-01-01T00:00:00.000Z');

/** The clock was ahead once, or a file was read from a device whose clock is. */
async function withClockAhead(): Promise<void> {
  const { db } = await openLog();
  const meta = await db.get('meta', 'log');
  if (meta) await db.put('meta', { ...meta, clock: nextStamp(null, FAR, 'other') });
}

/** The first transaction that writes from now on completes, and the browser says that it was aborted. */
function firstSeemsAborted(): void {
  const { transaction } = IDBDatabase.prototype;
  let isFirst = true;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asks) {
    const tx = transaction.apply(this, asks);
    if (asks[1] !== 'readwrite' || !isFirst) return tx;
    isFirst = false;
    const listen = tx.addEventListener.bind(tx);
    tx.addEventListener = (type: string, listener: (event: Event) => void) => {
      if (type === 'abort') listen('complete', listener);
      else if (type !== 'complete') listen(type, listener);
    };
    return tx;
  });
}

describe('an action whose first try was written, though the browser said that it was not', () => {
  it('makes one entry by hand, and counts it once', async () => {
    await openLog();
    firstSeemsAborted();
    await changeOpportunity({ seed: entrySeed(null) }, () => ({ notes: 'by hand' }));
    expect(await latestOpportunities(9)).toHaveLength(1);
    expect(await checkLog()).toEqual({ is: 'well' });
    const { db } = await openLog();
    expect(await db.get('meta', 'log')).toMatchObject({ entries: 1 });
  });
});

describe('a clock of stamps that is years ahead', () => {
  it('dates no new entry there', async () => {
    await withClockAhead();
    const { createdAt } = await recordChange({ seed: entrySeed('t1'), set: {} });
    expect(Math.abs(Date.parse(createdAt) - Date.now())).toBeLessThan(DAY);
  });

  it('leaves nothing in the bin for years', async () => {
    await withClockAhead();
    const { id } = await recordChange({ seed: entrySeed('t1'), set: {} });
    await putIntoBin([id]);
    await purgeBin(new Date(Date.now() + 29 * DAY));
    expect(await binned()).toHaveLength(1);
    await purgeBin(new Date(Date.now() + 31 * DAY));
    expect(await binned()).toEqual([]);
  });
});

describe('the way back of a call that was taken out', () => {
  it('brings the versions of its notes that stood beside', async () => {
    const call: Call = {
      plan: null,
      minutes: 10,
      place: '',
      remindBefore: null,
      aim: '',
      startedAt: null,
      endedAt: null,
      elapsed: 0,
      runningSince: null,
      question: null,
      skipped: [],
      notes: {},
    };
    const noted = (text: string) => ({ call: { ...call, notes: { tip: text } } });
    const { id } = await recordChange({ seed: entrySeed('t1'), set: { call } });
    const bases = { 'call.tip': '' };
    await recordChange({ entry: id, set: noted('here'), bases });
    await recordChange({ entry: id, set: noted('there'), bases });
    const texts = async () => {
      const entry = await opportunityById(id);
      const others = (entry?.otherTexts ?? []).map(({ text }) => text);
      return [Object.values(entry?.call?.notes ?? {}), others];
    };
    expect(await texts()).toEqual([['there'], ['here']]);
    const { undo } = await changeOpportunity({ entry: id }, () => ({ call: null }));
    expect(await texts()).toEqual([[], []]);
    await recordChange(undo);
    expect(await texts()).toEqual([['there'], ['here']]);
  });
});

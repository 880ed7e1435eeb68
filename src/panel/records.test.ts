import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entrySeed, proposalSeed } from '../../test/records.fixture.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import type { RecordTarget } from '../storage/opportunities.ts';
import { proposalService, recordService } from './records.ts';
import { RefusedStepError } from './services.ts';

const world = vi.hoisted(() => ({ sent: [] as string[], fails: false }));
vi.mock('webextension-polyfill', async (original) => ({
  default: {
    ...(await original<{ default: object }>()).default,
    runtime: { id: 'x', getManifest: () => ({ host_permissions: ['https://mail.google.com/*'] }) },
    tabs: { query: async () => [{ id: 3 }, { id: 4 }] },
  },
}));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({
    onMessage: () => undefined,
    sendMessage: async (name: string, _data: unknown, tab?: number) => {
      if (world.fails) throw new Error('nobody there');
      world.sent.push(tab === undefined ? name : `${name} ${tab}`);
    },
  }),
}));

const TOLD = ['recordsChanged', 'memoryChanged 3', 'memoryChanged 4'];
/** Messages are sent after the change, without anybody waiting for them. */
const told = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  return world.sent.splice(0).toSorted((a, b) => TOLD.indexOf(a) - TOLD.indexOf(b));
};

const target: RecordTarget = { seed: entrySeed('t1') };
const SENT = { is: 'sent', mail: 'request', at: '2026-11-18T10:00:00.000Z', messageId: 'm2' } as const;

beforeEach(() => {
  world.sent.length = 0;
  world.fails = false;
});

afterEach(async () => {
  await beginAnew();
});

describe('a step on the path', () => {
  it('is written with what goes with it, in one change that can be undone', async () => {
    const { stored, undo } = await recordService.step(target, SENT, { notes: 'by mail' });
    expect(stored).toMatchObject({ status: 'asked', notes: 'by mail', request: { sentId: 'm2' } });
    await recordService.record(undo);
    expect(await recordService.byId(stored.id)).toMatchObject({ status: 'logged', notes: '', request: null });
  });

  it('that is impossible says why, writes nothing and tells nobody', async () => {
    await recordService.step(target, SENT);
    await told();
    const before = await recordService.forThread('t1');
    const step = recordService.step(target, { is: 'call-ended', at: '2026-11-18T10:00:00.000Z' });
    await expect(step).rejects.toThrow(RefusedStepError);
    await expect(step).rejects.toMatchObject({ refusal: 'no-call' });
    expect(await recordService.forThread('t1')).toEqual(before);
    expect(await told()).toEqual([]);
  });
});

describe('the mail pages and the background', () => {
  it('are told of a new entry and of steps', async () => {
    await recordService.record({ seed: entrySeed('t1'), set: {} });
    expect(await told()).toEqual(TOLD);
    await recordService.step(target, SENT);
    expect(await told()).toEqual(TOLD);
    await recordService.change(target, () => ({ action: { text: 'x', due: '2026-11-20', doneAt: null } }));
    expect(await told()).toEqual(TOLD);
  });

  it('are left alone by notes and by changes of nothing', async () => {
    await recordService.record({ seed: entrySeed('t1'), set: {} });
    await told();
    await recordService.record({ seed: entrySeed('t1'), set: { notes: 'typed', guess: ['budget'] } });
    await recordService.change(target, ({ status }) => ({ status }));
    expect(await told()).toEqual([]);
  });

  it('are told of proposals', async () => {
    const { stored } = await proposalService.change({ seed: proposalSeed() }, () => ({}));
    expect(await told()).toEqual(TOLD);
    const watch = { since: '2026-11-18T10:00:00.000Z', days: 21 };
    await proposalService.change({ proposal: stored.id }, () => ({ watch }));
    expect(await told()).toEqual(TOLD);
    await proposalService.change({ proposal: stored.id }, () => ({ watch }));
    expect(await told()).toEqual([]);
  });

  it('that do not answer make no written change fail', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    world.fails = true;
    const { stored } = await recordService.step(target, SENT);
    expect(await recordService.byId(stored.id)).toEqual(stored);
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(1));
    warned.mockRestore();
  });
});

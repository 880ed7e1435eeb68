import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entrySeed, proposalSeed } from '../../test/records.fixture.ts';
import { agenda } from '../followup/agenda.ts';
import type { Opportunity } from '../model.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { agendaRecords } from '../storage/agenda-records.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import { opportunityById, recordChange } from '../storage/opportunities.ts';
import { changeProposal } from '../storage/proposals.ts';
import { markReminded, reminded } from '../storage/reminded.ts';
import { lookAtAgenda } from './alarms.ts';
import { answers, browser, fakeLocks, resetBrowser, seen } from './fake-browser.fixture.ts';

const told = vi.hoisted(() => [] as string[]);
vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.fixture.ts')).browser,
}));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({
    onMessage: () => undefined,
    sendMessage: async (name: string) => told.push(name),
  }),
}));

const ZONE = 'Europe/Madrid';
const HOUR = 60 * 60 * 1000;
/** Every look is one of a worker that was just started: nothing is kept between them but what is stored. */
const look = (now: string, zone = ZONE) => lookAtAgenda({ now: new Date(now), zone });
/** When the alarm is set for. */
const alarm = () => {
  const when = seen.alarms.get('due');
  return when === undefined ? null : new Date(when).toISOString();
};

/** Tomorrow at nine, in Madrid. */
const NINE = '2026-11-19T08:00:00.000Z';
const sleepOnIt = (fields: Partial<Opportunity> = {}) =>
  recordChange({
    seed: entrySeed('t1', { remindAt: { at: NINE, zone: ZONE, wall: '2026-11-19T09:00' }, ...fields }),
    set: {},
  });

const sent = (sentAt: string) => ({ insertedAt: null, text: null, sentAt, sentId: 'm2' });
const asked = (sentAt = '2026-11-02T10:00:00.000Z') =>
  recordChange({
    seed: entrySeed('t1', { status: 'asked', request: { ...sent(sentAt), choice: null } }),
    set: {},
  });

beforeEach(async () => {
  resetBrowser();
  told.length = 0;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await browser.storage.local.set({ notifications: true });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await beginAnew();
});

describe('the alarm', () => {
  it('is not set when nothing will be due', async () => {
    await look('2026-11-18T10:00:00.000Z');
    expect(alarm()).toBeNull();
  });

  it('is set for the next due thing, and for an hour from now at most', async () => {
    await sleepOnIt();
    await look('2026-11-19T07:20:00.000Z');
    expect(alarm()).toBe(NINE);
    await look('2026-11-18T10:00:00.000Z');
    expect(alarm()).toBe('2026-11-18T11:00:00.000Z');
  });

  it('goes when what it was for has gone', async () => {
    const { id } = await sleepOnIt();
    await look('2026-11-19T07:20:00.000Z');
    await recordChange({ entry: id, set: { remindAt: null } });
    await look('2026-11-19T07:21:00.000Z');
    expect(alarm()).toBeNull();
  });

  it('tries again when the log cannot be read', async () => {
    const failing = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no disk'));
    await expect(look('2026-11-18T10:00:00.000Z')).rejects.toThrow('no disk');
    failing.mockRestore();
    expect(alarm()).toBe('2026-11-18T11:00:00.000Z');
  });
});

describe('a due thing', () => {
  it('is shown once, at its time, without anybody’s name', async () => {
    await sleepOnIt();
    await look('2026-11-19T07:59:00.000Z');
    expect(seen.everShown).toEqual([]);
    for (const minute of ['00', '01', '30']) await look(`2026-11-19T08:${minute}:00.000Z`);
    await look('2026-11-21T08:00:00.000Z');
    expect(seen.everShown).toEqual(['remindAnswer']);
    expect(JSON.stringify([...seen.notifications])).not.toMatch(/Dana|Northwind/);
  });

  it('names the client when the user allows that', async () => {
    await browser.storage.local.set({ namesInNotifications: true });
    await sleepOnIt();
    await look(NINE);
    expect([...seen.notifications.values()]).toEqual([{ title: 'remindAnswer', message: 'Northwind' }]);
  });

  it('of the past is shown once and says that it is late', async () => {
    await sleepOnIt();
    // The browser was closed for two days.
    await look('2026-11-21T07:00:00.000Z');
    await look('2026-11-21T07:01:00.000Z');
    const [{ message = '' } = {}] = seen.notifications.values();
    expect([seen.everShown, message]).toEqual([
      ['remindAnswer'],
      expect.stringMatching(/^remindLate 19 Nov 2026, 09:00 remindOpen$/),
    ]);
  });

  it('stays shown once while its worker is started by two events at the same time', async () => {
    await sleepOnIt();
    await Promise.all([look(NINE), look(NINE), look(NINE)]);
    expect(seen.everShown).toHaveLength(1);
  });

  it('is shown again when its date was changed', async () => {
    const { id } = await sleepOnIt();
    await look(NINE);
    await recordChange({
      entry: id,
      set: { remindAt: { at: '2026-11-20T08:00:00.000Z', zone: ZONE, wall: '2026-11-20T09:00' } },
    });
    await look('2026-11-20T08:00:00.000Z');
    expect(seen.everShown).toEqual(['remindAnswer', 'remindAnswer']);
  });

  it('is not shown again after a clock that was wrong, nor in another zone', async () => {
    await sleepOnIt();
    await look(NINE);
    await look('2026-11-18T08:00:00.000Z');
    await look(NINE);
    await look('2026-11-19T09:00:00.000Z', 'America/New_York');
    expect(seen.everShown).toHaveLength(1);
  });

  it('of a proposal asks for its decision and opens the log', async () => {
    const watch = { since: '2026-10-28T10:00:00.000Z', days: 21 };
    await changeProposal({ seed: proposalSeed({ threadKey: 't9', watch }) }, () => ({}));
    await look('2026-11-18T08:00:00.000Z');
    expect([...seen.notifications]).toEqual([
      [expect.stringMatching(/^log /), { title: 'remindNoDecision', message: 'remindOpen' }],
    ]);
  });

  it('comes with others as one notification when they are many', async () => {
    for (const key of ['a', 'b', 'c', 'd']) {
      const remindAt = { at: NINE, zone: ZONE, wall: '2026-11-19T09:00' };
      await recordChange({ seed: entrySeed(key, { remindAt }), set: {} });
    }
    await look('2026-11-30T08:00:00.000Z');
    expect([...seen.notifications]).toEqual([['log', { title: 'remindMany 4', message: 'remindManyOpen' }]]);
    await look('2026-11-30T08:01:00.000Z');
    expect(seen.everShown).toHaveLength(1);
  });

  it.each([
    ['the user wants no notifications', () => browser.storage.local.set({ notifications: false })],
    ['the browser does not allow them', async () => Object.assign(answers, { mayNotify: false })],
  ])('is not shown when %s, nor later when they are on again', async (_, turnOff) => {
    await turnOff();
    await sleepOnIt();
    await look(NINE);
    answers.mayNotify = true;
    await browser.storage.local.set({ notifications: true });
    await look('2026-11-19T08:01:00.000Z');
    expect(seen.everShown).toEqual([]);
  });
});

describe('a worker that is stopped', () => {
  it('after it has claimed a thing and before it has shown it is followed by one that shows it', async () => {
    await sleepOnIt();
    const { due } = agenda(await agendaRecords(), DEFAULT_SETTINGS, { now: new Date(NINE), zone: ZONE });
    await markReminded(
      due.map(({ key }) => key),
      NINE,
    );
    await look('2026-11-19T08:00:30.000Z');
    await look('2026-11-19T08:00:31.000Z');
    expect(seen.everShown).toEqual(['remindAnswer']);
  });

  it('after it has shown it and before it has ticked it off is followed by one that sees it there', async () => {
    await sleepOnIt();
    await look(NINE);
    const [key = ''] = (await reminded()).firedAt.keys();
    await markReminded([key], NINE);
    await look('2026-11-19T08:00:30.000Z');
    expect(seen.everShown).toHaveLength(1);
    expect((await reminded()).unshown.size).toBe(0);
  });

  it('does not come back for ever to what the browser cannot show', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    answers.failNotifying = new Error('no service');
    await sleepOnIt();
    await look(NINE);
    expect(warned).toHaveBeenCalledTimes(1);
    await look('2026-11-19T08:01:00.000Z');
    expect(warned).toHaveBeenCalledTimes(1);
  });
});

describe('an entry without an answer', () => {
  it('closes by itself when its time is over, dated by that, and the mail pages are told', async () => {
    const { id } = await asked();
    await look('2026-11-13T12:00:00.000Z');
    expect(await opportunityById(id)).toMatchObject({ status: 'asked' });
    // Ten working days after Monday 2 November, at nine; seen only two days later.
    await look('2026-11-18T12:00:00.000Z');
    expect(await opportunityById(id)).toMatchObject({
      status: 'no_answer',
      closedAt: '2026-11-16T08:00:00.000Z',
    });
    expect(told).toEqual(['memoryChanged']);
    expect(alarm()).toBeNull();
  });

  it('is not asked to be nudged in the moment that it closes', async () => {
    await asked();
    await look('2026-11-18T12:00:00.000Z');
    expect(seen.everShown).toEqual([]);
  });

  it('stays open when an answer was seen before the worker came to it', async () => {
    const { id } = await asked();
    const reply = { as: 'accepted', at: '2026-11-17T10:00:00.000Z', messageId: 'm3', words: null } as const;
    await recordChange({ entry: id, set: { reply } });
    await look('2026-11-18T12:00:00.000Z');
    expect(await opportunityById(id)).toMatchObject({ status: 'asked', closedAt: null });
  });
});

it('sets the alarm an hour ahead at most, so that a clock set anew is noticed', async () => {
  await asked('2026-11-18T10:00:00.000Z');
  await look('2026-11-18T12:00:00.000Z');
  expect(Date.parse(alarm() ?? '') - Date.parse('2026-11-18T12:00:00.000Z')).toBe(HOUR);
});

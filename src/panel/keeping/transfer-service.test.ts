import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../settings.ts';
import type { LogHealth } from '../../storage/health.ts';
import type { LogMeta } from '../../storage/schema.ts';
import { lastStampOf } from '../../transfer/stamps.ts';
import type { ExportRequest } from '../safety-services.ts';
import type { SettingItem } from './transfer-jobs.ts';
import { createTransferService, type TransferWorld } from './transfer-service.ts';

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

const META = { sequence: 7 } as LogMeta;

const PREVIEW = {
  id: '',
  from: 'ours',
  exportedAt: null,
  entries: { new: 1, changed: 0, same: 0, conflict: 0 },
  others: 2,
  examples: [],
  problems: [],
  problemCount: 0,
} as const;

const itemAt = (name: string, value: unknown, time: number | null): SettingItem => ({
  name,
  value,
  ...(time === null ? {} : { at: lastStampOf(time, '0') }),
});

/** A world in memory; `fails`: what the next job throws. */
function fakeWorld(inFile: SettingItem[] = []) {
  const asked: [string, unknown][] = [];
  const saved: string[] = [];
  const forgotten: string[] = [];
  const written: LogMeta[] = [];
  const chosen = new Map<keyof Settings, { value: unknown; at: number }>();
  const state = { health: { is: 'well' } as LogHealth, fails: null as Error | null };
  const gives: Record<string, (asks: { id: string }) => unknown> = {
    bundle: () => ({ blob: new Blob(['{}']), entries: 1, sequence: 7 }),
    csv: () => [{ part: null, blob: new Blob(['a']) }],
    markdown: () => ['2026-11', '2026-10'].map((part) => ({ part, blob: new Blob(['#']) })),
    read: ({ id }) => ({ is: 'preview', preview: { ...PREVIEW, id }, settings: inFile }),
    apply: ({ id }) => ({ done: { id, entries: PREVIEW.entries, others: 2 }, meta: META }),
    undo: () => ({ kept: 1, meta: META }),
  };
  const world: TransferWorld = {
    now: () => new Date(2026, 10, 18, 10, 42),
    page: 'page',
    async run(name, asks) {
      asked.push([name, asks]);
      if (state.fails) throw state.fails;
      return gives[name]?.(asks as { id: string }) as never;
    },
    health: async () => state.health,
    forget: async (id) => void forgotten.push(id),
    written: async (meta) => void written.push(meta),
    chosen: async () => [...chosen].map(([name, { value, at }]) => ({ name, value, at })),
    async writeSettings(settings, at) {
      for (const [name, value] of Object.entries(settings)) {
        chosen.set(name as keyof Settings, { value, at: at.getTime() });
      }
    },
    defaults: DEFAULT_SETTINGS,
    markdownTexts: () => ({}) as never,
    csvLabels: () => ({}) as never,
    calendar: async (entries) => (entries.includes('calm') ? null : new Blob(['BEGIN:VCALENDAR'])),
    nameOfEntry: async (id) => (id === 'known' ? 'northwind-data-platform' : null),
    handOver: async (name) => void saved.push(name),
  };
  return { service: createTransferService(world), state, asked, saved, forgotten, written, chosen };
}

const file = new File(['{}'], 'log.json');

describe('files out', () => {
  it('are none where nothing is due for a calendar', async () => {
    const { service, saved } = fakeWorld();
    expect(await service.export({ format: 'calendar', entries: ['calm'] }, watch)).toEqual([]);
    expect(saved).toEqual([]);
  });

  it('are named by day, by month, or by their one entry', async () => {
    const { service, saved } = fakeWorld();
    const requests: ExportRequest[] = [
      { format: 'json', entries: 'all' },
      { format: 'csv', entries: ['a', 'b'] },
      { format: 'markdown-months', entries: 'all' },
      { format: 'calendar', entries: ['known'] },
      { format: 'json', entries: ['unknown'] },
    ];
    const names = [];
    for (const request of requests) names.push(...(await service.export(request, watch)));
    expect(names).toEqual([
      'lost-and-learned-2026-11-18.json',
      'lost-and-learned-2026-11-18.csv',
      'lost-and-learned-2026-11.md',
      'lost-and-learned-2026-10.md',
      'northwind-data-platform.ics',
      'lost-and-learned-2026-11-18.json',
    ]);
    expect(saved).toEqual(names);
  });

  it('have the settings that were chosen, and only where all is meant', async () => {
    const { service, asked, chosen } = fakeWorld();
    chosen.set('nudgeAfter', { value: 3, at: 1000 });
    chosen.set('bookingLink', { value: 'https://cal.example', at: 0 });
    await service.export({ format: 'json', entries: 'all' }, watch);
    await service.export({ format: 'json', entries: ['a'] }, watch);
    expect(asked.map(([, asks]) => (asks as { settings: unknown }).settings)).toEqual([
      [itemAt('nudgeAfter', 3, 1000), itemAt('bookingLink', 'https://cal.example', null)],
      [],
    ]);
  });

  it('are not handed over once they are given up', async () => {
    const { service, saved } = fakeWorld();
    const signal = AbortSignal.abort();
    await expect(
      service.export({ format: 'csv', entries: 'all' }, { ...watch, signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(saved).toEqual([]);
  });
});

describe('a file in', () => {
  const read = async (fake: ReturnType<typeof fakeWorld>) => {
    const reading = await fake.service.read(file, {}, watch);
    if (reading.is !== 'preview') throw new Error(reading.is);
    return reading.preview;
  };

  it('brings the settings that were never chosen here or later there, and undo puts them back', async () => {
    const fake = fakeWorld([
      itemAt('nudgeAfter', 3, 2000),
      itemAt('closeAfter', 20, 500),
      itemAt('remindTime', '08:00', null),
      itemAt('notifications', true, 9000),
      itemAt('hoursFrom', '10:00', 9000),
    ]);
    fake.chosen.set('nudgeAfter', { value: 4, at: 1000 });
    fake.chosen.set('closeAfter', { value: 15, at: 1000 });
    const { id, others } = await read(fake);
    expect(others).toBe(2 + 3);
    expect(await fake.service.apply(id, watch)).toMatchObject({ id, others: 2 + 3 });
    const values = () => Object.fromEntries([...fake.chosen].map(([name, { value }]) => [name, value]));
    expect(values()).toEqual({ nudgeAfter: 3, closeAfter: 15, remindTime: '08:00', hoursFrom: '10:00' });
    fake.chosen.set('hoursFrom', { value: '11:00', at: 99_000 });
    expect(await fake.service.undo(id, watch)).toEqual({ kept: 1 });
    expect(values()).toEqual({
      nudgeAfter: 4,
      closeAfter: 15,
      remindTime: DEFAULT_SETTINGS.remindTime,
      hoursFrom: '11:00',
    });
    expect(fake.written).toEqual([META, META]);
  });

  it('is not read into a log that is not what it was, nor taken over', async () => {
    const fake = fakeWorld();
    const { id } = await read(fake);
    fake.state.health = { is: 'newer' };
    for (const job of [
      fake.service.read(file, {}, watch),
      fake.service.apply(id, watch),
      fake.service.undo(id, watch),
    ]) {
      await expect(job).rejects.toMatchObject({ name: 'LogTroubleError', health: { is: 'newer' } });
    }
    expect(fake.asked).toHaveLength(1);
  });

  it('leaves nothing aside when reading it fails, and touches no settings when taking it over fails', async () => {
    const fake = fakeWorld([itemAt('nudgeAfter', 3, 2000)]);
    const { id } = await read(fake);
    fake.state.fails = new Error('died');
    await expect(fake.service.apply(id, watch)).rejects.toThrow('died');
    expect(fake.chosen.size).toBe(0);
    await expect(fake.service.read(file, {}, watch)).rejects.toThrow('died');
    expect(fake.forgotten).toHaveLength(1);
    expect(fake.forgotten).not.toContain(id);
    await fake.service.discard(id);
    expect(fake.forgotten).toContain(id);
  });
});
